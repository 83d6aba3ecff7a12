import { quoted, type LetterBlock, type Repair } from '../block.ts';

const raised = '¹²³⁴⁵⁶⁷⁸⁹';
const starts: RegExp[] = [
  /^\s*\[\^([^\]\s]+)\]:\s*/,
  /^\s*<sup>\s*(\d{1,3}|\\?\*|[†‡])\s*<\/sup>\s*/,
  /^\s*\\?\[(\d{1,3})\\?\]\s+/,
  new RegExp(`^\\s*([${raised}])\\s*`),
];
const smallStart = /^\s*(\d{1,3})[.)]?\s+/;

/** Notes at the foot of a sheet or at the end are notes of the text that names them. */
export const footnotes: Repair = (blocks) => {
  const texts: LetterBlock[] = blocks.map((block) => ({ ...block }));
  const notes: string[] = [];
  const moved: LetterBlock[] = [];
  let last: LetterBlock | undefined;
  for (const block of [...texts]) {
    const found = noteIn(block);
    if (!found) {
      if (last && block.small && block.kind === 'paragraph' && block.page === last.page) {
        last.text += `\n${block.text}`;
        texts.splice(texts.indexOf(block), 1);
      } else if (block.small !== true) last = undefined;
      continue;
    }
    const earlier = texts.slice(0, texts.indexOf(block));
    const id = moved.some((note) => note.id === found.id) ? `${found.id}-${block.page}` : found.id;
    if (!refer(earlier, found.id, { id, page: block.page })) {
      if (block.small) notes.push(`No place in the text names this note: ${quoted(block.text)}`);
      continue;
    }
    texts.splice(texts.indexOf(block), 1);
    last = { ...block, kind: 'note', id, text: found.text };
    moved.push(last);
  }
  if (moved.length > 0)
    notes.push(`Notes at the foot found, and tied to their places: ${moved.length}.`);
  return { blocks: [...texts, ...moved], notes };
};

function noteIn({ kind, text, small }: LetterBlock): { id: string; text: string } | undefined {
  if (kind !== 'paragraph') return undefined;
  for (const pattern of small ? [...starts, smallStart] : starts) {
    const match = pattern.exec(text);
    if (match && text.length > match[0].length)
      return { id: plainId(match[1]!), text: text.slice(match[0].length) };
  }
  return undefined;
}

const plainId = (id: string) => {
  const place = raised.indexOf(id);
  return place >= 0
    ? String(place + 1)
    : id.replace('\\', '').replace(/[*†‡]/, (mark) => symbols[mark]!);
};
const symbols: Record<string, string> = { '*': 'a', '†': 'b', '‡': 'c' };

/** Writes the mark of a note where the text names it; tells whether it does. */
function refer(
  texts: LetterBlock[],
  named: string,
  { id, page }: { id: string; page: number },
): boolean {
  const symbol = Object.keys(symbols).find((mark) => symbols[mark] === named);
  const number = /^\d$/.test(named) ? raised[Number(named) - 1] : undefined;
  const pattern = new RegExp(
    `<sup>\\s*\\\\?${symbol ? `[${symbol}]` : escapedForPattern(named)}\\s*</sup>` +
      `|\\\\?\\[\\^?${escapedForPattern(named)}\\\\?\\](?!:)${number ? `|${number}` : ''}`,
    'g',
  );
  const own = texts.filter((block) => block.page === page && pattern.test(block.text));
  pattern.lastIndex = 0;
  const places =
    own.length > 0 ? own : texts.filter(({ text }) => text.search(pattern) >= 0).slice(-1);
  for (const block of places) block.text = block.text.replaceAll(pattern, `[^${id}]`);
  for (const block of texts.filter(({ rows }) => rows)) {
    if (!JSON.stringify(block.rows).match(pattern)) continue;
    block.rows = block.rows!.map((row) => row.map((cell) => cell.replaceAll(pattern, `[^${id}]`)));
    places.push(block);
  }
  return places.length > 0;
}

const escapedForPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
