import { quoted, type LetterBlock, type Repair } from '../block.ts';

const what =
  'signature|image|picture|photo(?:graph)?|logo|crest|coat of arms|emblem|icon|stamp|drawing';
const telling = '(?=[^.]*\\b(?:in|of|that|which|with|showing|reads?|written|is)\\b)';
const described = new RegExp(
  `^[\\\\[(*_]*(?:(?:an?|the)\\s+)?(?:[a-z-]+\\s+){0,4}?(?:${what})\\b${telling}`,
  'i',
);
const inBrackets = new RegExp(
  `^[\\\\[(<*_]+(?:(?:handwritten|scanned|electronic)\\s+)?(?:${what})\\b[^\\n]*?[\\])>*_]+$`,
  'i',
);
const labelled = /^(?:image|picture|alt(?:ernative)? text|image description)\s*:/i;
const marked = { test: (text: string) => inBrackets.test(text) || labelled.test(text) };
const inline = /!\[([^\]]*)\]\([^)]*\)/g;

/**
 * Takes out what describes a picture or a signature, for it is a machine's and no part of a letter.
 * In the middle of a letter only what is marked as such goes; the rest is asked about.
 */
export const pictures: Repair = (blocks) => {
  const notes: string[] = [];
  const begins = blocks.findIndex(({ text }) => /^\W*dear\b/im.test(text));
  const ends = blocks.findLastIndex(({ text }) =>
    /^\W*(?:yours\b|(?:kind|best|warm) (?:regards|wishes))/im.test(text),
  );
  const isOutside = (index: number) => index < begins || (ends >= 0 && index >= ends);
  const leaveOut = (text: string) =>
    void notes.push(`The description of a picture was left out: “${text.replaceAll(/\s+/g, ' ')}”`);
  const kept = blocks.flatMap((block, index): LetterBlock[] => {
    const text = block.text.replaceAll(inline, (_, words: string) => {
      leaveOut(words);
      return '';
    });
    if (block.kind === 'picture' || marked.test(text.trim())) leaveOut(text);
    else if (block.kind === 'paragraph' && described.test(text) && isOutside(index)) leaveOut(text);
    else if (text.trim() !== '' || block.rows) {
      if (block.kind === 'paragraph' && described.test(text))
        notes.push(
          `Is this a part of the letter, or the description of a picture? ${quoted(text)}`,
        );
      return [{ ...block, text }];
    }
    return [];
  });
  return { blocks: kept, notes };
};
