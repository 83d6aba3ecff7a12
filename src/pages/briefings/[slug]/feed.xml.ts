import type { APIContext } from 'astro';
import { atom, briefingChannel, mediaTypes } from '../../../features/feeds/feed.ts';
import { getLibrary } from '../../../astro/library.ts';
import type { Briefing } from '../../../model/library.ts';

export const getStaticPaths = () =>
  getLibrary().briefings.map((briefing) => ({
    params: { slug: briefing.slug },
    props: { briefing },
  }));

export const GET = ({ props }: APIContext<{ briefing: Briefing }>) =>
  new Response(atom(briefingChannel(getLibrary(), props.briefing)), {
    headers: { 'content-type': mediaTypes.atom },
  });
