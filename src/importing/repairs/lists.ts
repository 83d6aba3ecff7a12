import type { LetterBlock, Repair } from '../block.ts';

const bullet = /^\s*(?:[•◦▪■●‣⁃∙·\uF0B7\uF0A7]\s*|[–-]\s+|\\?\*\s+)/;
const small = /^\s*o\s+(?=\p{Lu})/u;
const number = /^\s*(\d{1,2})[.)]\s+/;

/** Paragraphs that begin with the mark of a list are its items. */
export const lists: Repair = (blocks) => {
  const rounds = blocks.filter(({ kind, text }) => kind === 'paragraph' && small.test(text)).length;
  let count = 0;
  const mended = blocks.map((block): LetterBlock => {
    if (block.kind !== 'paragraph') return block;
    const numbered = number.exec(block.text);
    const mark =
      numbered ?? bullet.exec(block.text) ?? (rounds > 1 ? small.exec(block.text) : null);
    const text = mark ? block.text.slice(mark[0].length) : '';
    if (!mark || text.trim() === '') return block;
    count += 1;
    return { ...block, kind: 'item', text, ...(numbered ? { number: Number(numbered[1]) } : {}) };
  });
  return {
    blocks: mended,
    notes: count > 0 ? [`Items of lists found by their marks: ${count}.`] : [],
  };
};
