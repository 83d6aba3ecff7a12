import type { Repair } from '../block.ts';

/** The lines of a paragraph run on; only where the writer has ended a line does it end. */
export const lineEnds: Repair = (blocks) => ({
  blocks: blocks.map((block) => ({
    ...block,
    text: block.text
      .split(/ {2,}\n/)
      .map((part) =>
        part
          .replaceAll(/\s*\n\s*/g, ' ')
          .replaceAll(/ {2,}/g, ' ')
          .trim(),
      )
      .join('  \n'),
  })),
  notes: [],
});
