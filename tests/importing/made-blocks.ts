import type { LetterBlock } from '../../src/importing/block.ts';

/** Paragraphs on the first sheet, as a test writes them. */
export const paragraphs = (...texts: string[]): LetterBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text, page: 1 }));

/** The words of blocks. */
export const textsOf = ({ blocks }: { blocks: LetterBlock[] }): string[] =>
  blocks.map(({ text }) => text);
