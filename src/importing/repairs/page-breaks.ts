import { quoted, type LetterBlock, type Repair } from '../block.ts';

/** Joins the two parts of a sentence that the end of a sheet has parted. */
export const pageBreaks: Repair = (blocks) => {
  const notes: string[] = [];
  const out: LetterBlock[] = [];
  for (const block of blocks) {
    const before = out.findLast(({ kind }) => kind !== 'note');
    if (!before || block.kind !== 'paragraph' || !isUnfinished(before)) {
      out.push(block);
      continue;
    }
    const goesOn = /^(?:\*{1,3})?\p{Ll}/u.test(block.text);
    const mayGoOn = block.page > before.page && isOpen(before) && !isAnew(block);
    if (!goesOn && !mayGoOn) {
      out.push(block);
      continue;
    }
    const isSure = goesOn && block.page > before.page;
    notes.push(
      `Joined where ${isSure ? 'a sheet ends' : 'a sheet seems to end'}: ` +
        `${quoted(lastWords(before.text))} and ${quoted(block.text)}.`,
    );
    before.text = `${before.text}\n${block.text}`.replace(/\*\*\n\*\*/, '\n');
    if (block.short !== undefined) before.short = block.short;
  }
  return { blocks: out, notes };
};

/** Words that no sentence ends with, and no heading or line of an address either. */
function isUnfinished({ kind, text, small }: LetterBlock): boolean {
  if ((kind !== 'paragraph' && kind !== 'item') || small) return false;
  const words = text.replace(/(?:\[\^[^\]]+\]|<sup>[^<]*<\/sup>|[\s*_”’"')\]])+$/u, '');
  const wrapped = /^\*\*(?:(?!\*\*).)+\*\*$/s.test(text.trim());
  return !wrapped && !/[.?!:;]$/.test(words) && words.length > 24 && !isAnew({ text });
}

const isOpen = ({ short, text }: LetterBlock) => short === false && text.length > 60;

/** What begins a part of a letter, and never the rest of a sentence. */
const isAnew = ({ text }: Pick<LetterBlock, 'text'>) =>
  /^\s*(?:dear\b|yours\b|(?:kind|best|warm) (?:regards|wishes)|\*\*|#|\||\d{1,2}[.)]\s|[•–-]\s)/i.test(
    text,
  );

const lastWords = (text: string) => text.split(/\s+/).slice(-4).join(' ');
