import type { APIContext } from 'astro';
import { citedLetter } from '../../../features/citations/cited.ts';
import { referenceFiles } from '../../../features/citations/reference-files.ts';
import { getLibrary } from '../../../astro/library.ts';
import type { Letter } from '../../../model/library.ts';

type Format = keyof typeof referenceFiles;

export const getStaticPaths = () =>
  getLibrary().letters.flatMap((letter) =>
    (Object.keys(referenceFiles) as Format[]).map((format) => ({
      params: { slug: letter.slug, format },
      props: { letter, format },
    })),
  );

export const GET = ({
  props: { letter, format },
}: APIContext<{ letter: Letter; format: Format }>) =>
  new Response(referenceFiles[format].write(citedLetter(letter)), {
    headers: { 'content-type': referenceFiles[format].type },
  });
