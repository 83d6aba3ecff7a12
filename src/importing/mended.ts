import type { LetterBlock, Repair } from './block.ts';
import { footnotes } from './repairs/footnotes.ts';
import { briefingHeadings, letterHeadings } from './repairs/headings.ts';
import { hiddenCharacters } from './repairs/hidden-characters.ts';
import { hyphenation } from './repairs/hyphenation.ts';
import { ligatures } from './repairs/ligatures.ts';
import { lists } from './repairs/lists.ts';
import { ordinals } from './repairs/ordinals.ts';
import { pageBreaks } from './repairs/page-breaks.ts';
import { pictures } from './repairs/pictures.ts';
import { quotes } from './repairs/quotes.ts';
import { textTables } from './repairs/text-tables.ts';

/** What the repairs know besides the letter: its kind, and words that are surely spelt so. */
export interface Knowing {
  kind: 'letter' | 'briefing';
  words: ReadonlySet<string>;
}

/** A letter with all that a conversion does to one mended, and what an editor must look at. */
export function mended(blocks: readonly LetterBlock[], { kind, words }: Knowing) {
  const repairs: Repair[] = [
    ligatures,
    quotes,
    textTables,
    lists,
    footnotes,
    pictures,
    pageBreaks,
    hyphenation(words),
    hiddenCharacters,
    ordinals,
    kind === 'letter' ? letterHeadings : briefingHeadings,
  ];
  return repairs.reduce(
    (before, repair) => {
      const after = repair(before.blocks);
      return { blocks: after.blocks, notes: [...before.notes, ...after.notes] };
    },
    { blocks: [...blocks], notes: [] as string[] },
  );
}
