import mammoth from 'mammoth';
import { strFromU8, zipSync } from 'fflate';
import type { LetterBlock } from '../block.ts';
import { readHtml } from './html.ts';
import { broken, unpacked } from './unpacked.ts';

/** What a document of Word holds; the text of its running heads is told apart. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ blocks: LetterBlock[]; pages: number; notes: string[] }> {
  const parts = unpacked(
    bytes,
    (name) => /\.(xml|rels)$/.test(name) || name === '[Content_Types].xml',
  );
  const main = parts['word/document.xml'];
  if (!main) throw broken();
  const text = strFromU8(main);
  const html = await htmlOf(parts);
  const breaks = (
    text.match(/<w:lastRenderedPageBreak|<w:br [^>]*w:type="page"|<w:pageBreakBefore\/>/g) ?? []
  ).length;
  const told = /<Pages>(\d+)<\/Pages>/.exec(
    strFromU8(parts['docProps/app.xml'] ?? new Uint8Array()),
  );
  return {
    blocks: readHtml(html),
    pages: Math.max(Number(told?.[1] ?? 1), breaks + 1),
    notes: [...runningHeads(parts), ...tracked(text)],
  };
}

/** The parts are packed anew without pictures, so that only what was looked at is read. */
async function htmlOf(parts: Record<string, Uint8Array>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap: ["br[type='page'] => hr", "p[style-name='Title'] => h1:fresh"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw broken();
  }
}

/** What stands at the head and foot of every sheet is no part of the text, and is told. */
function runningHeads(parts: Record<string, Uint8Array>): string[] {
  const texts = Object.entries(parts)
    .filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .map(([, part]) => wordsOf(strFromU8(part)))
    .filter((text) => /\p{L}{2}/u.test(text));
  return [...new Set(texts)].map(
    (text) => `Head or foot of the sheets, left out of the letter: “${text}”.`,
  );
}

const wordsOf = (xml: string) =>
  xml
    .replaceAll(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
    .replaceAll(/<w:instrText[\s\S]*?<\/w:instrText>|<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

function tracked(text: string): string[] {
  return [
    ...(/<w:(del|ins) /.test(text)
      ? ['The document has tracked changes: insertions are in the text, deletions are left out.']
      : []),
    ...(text.includes('<w:commentReference')
      ? ['The document has comments, which are left out.']
      : []),
  ];
}
