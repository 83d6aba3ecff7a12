import { getLibrary } from '../astro/library.ts';

/** A page for each briefing, by its slug. */
export const briefingPaths = () =>
  getLibrary().briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { briefing },
  }));
