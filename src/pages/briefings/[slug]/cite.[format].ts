import type { APIContext } from 'astro';
import { citedBriefing } from '../../../features/citations/cited.ts';
import { referenceFiles } from '../../../features/citations/reference-files.ts';
import { getLibrary } from '../../../astro/library.ts';
import type { Briefing } from '../../../model/library.ts';

type Format = keyof typeof referenceFiles;

export const getStaticPaths = () =>
  getLibrary().briefings.flatMap((briefing) =>
    (Object.keys(referenceFiles) as Format[]).map((format) => ({
      params: { slug: briefing.slug, format },
      props: { briefing, format },
    })),
  );

export const GET = ({
  props: { briefing, format },
}: APIContext<{ briefing: Briefing; format: Format }>) =>
  new Response(referenceFiles[format].write(citedBriefing(briefing)), {
    headers: { 'content-type': referenceFiles[format].type },
  });
