import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Packs a Word file anew so that the same text gives the same bytes: fixed dates, and numbers in
 * place of random ids.
 */
export function sameBytes(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const ids = new Map<string, string>();
  const names = Object.keys(parts).sort(contentTypesFirst);
  const steady = names.map(
    (name) =>
      [
        name,
        isText(name) ? strToU8(steadyText(strFromU8(parts[name]!), date, ids)) : parts[name]!,
      ] as const,
  );
  return zipSync(Object.fromEntries(steady), { mtime: new Date(`${date}T12:00:00`), level: 9 });
}

const isText = (name: string) => /\.(?:xml|rels)$/.test(name);

/** Word wants the list of content types first. */
const contentTypesFirst = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);

function steadyText(text: string, date: string, ids: Map<string, string>): string {
  const idFor = (random: string) =>
    ids.get(random) ?? ids.set(random, `rIdLink${ids.size + 1}`).get(random)!;
  let drawings = 0;
  return text
    .replaceAll(/(?<=")rId[^"]{12,}(?=")/g, idFor)
    .replaceAll(/(<wp:docPr id=")\d+"/g, (_, start: string) => `${start}${++drawings}"`)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T12:00:00Z`);
}
