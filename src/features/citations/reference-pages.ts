import type { Cited } from './citation.ts';
import { referenceFiles } from './reference-files.ts';

type Format = keyof typeof referenceFiles;

/** The reference files beside some documents, one of each format. */
export const referencePaths = <Document extends { slug: string }>(
  documents: readonly Document[],
  citedAs: (document: Document) => Cited,
) =>
  documents.flatMap((document) =>
    (Object.keys(referenceFiles) as Format[]).map((format) => ({
      params: { slug: document.slug, format },
      props: { cited: citedAs(document), format },
    })),
  );

/** Such a file as it is served. */
export const referenceFile = ({
  props: { cited, format },
}: {
  props: { cited: Cited; format: Format };
}) =>
  new Response(referenceFiles[format].write(cited), {
    headers: { 'content-type': referenceFiles[format].type },
  });
