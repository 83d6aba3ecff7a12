import type { LetterBlock, Repair } from '../block.ts';

const bold = /^\*\*((?:(?!\*\*)[^\n])+)\*\*$/;

/** A heading in a letter is a line in bold, as letters have it. */
export const letterHeadings: Repair = (blocks) => ({
  blocks: blocks.map((block) => {
    const text = headingOf(block);
    return text === undefined ? block : { ...block, kind: 'paragraph', text: `**${text}**` };
  }),
  notes: [],
});

/** A line in bold that stands alone in a briefing is a heading. */
export const briefingHeadings: Repair = (blocks) => ({
  blocks: blocks.map((block) => {
    const text = headingOf(block) ?? bold.exec(block.text)?.[1];
    const isShort = text !== undefined && text.length < 120;
    return isShort && (block.kind === 'paragraph' || block.kind === 'heading')
      ? { ...block, kind: 'heading', text }
      : block;
  }),
  notes: [],
});

/** The words of a heading, without marks. */
function headingOf({ kind, text }: LetterBlock): string | undefined {
  if (kind === 'heading') return text.replaceAll('**', '').replaceAll(/\s+/g, ' ');
  const marked = kind === 'paragraph' ? /^#{1,6} +([^\n]+?)(?: #+)?$/.exec(text)?.[1] : undefined;
  return marked?.replaceAll('**', '');
}
