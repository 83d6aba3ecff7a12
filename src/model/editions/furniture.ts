import type { Shelves } from '../library.ts';

/** The kinds of text that are frozen once they are published, or shown in one that is. */
export const frozenKinds = [
  'editions',
  'letters',
  'statistics',
  'sources',
  'charts',
] as const satisfies (keyof Shelves)[];
export type FrozenKind = (typeof frozenKinds)[number];

/**
 * What may change after publication, by its field, and why. Every other field is frozen with its
 * text, one that is added tomorrow too. A field may join this list, and never leaves it: what was
 * not recorded when it was published cannot be compared.
 */
export const furniture: Record<FrozenKind, Readonly<Record<string, string>>> = {
  editions: {
    reviewDue: 'A review may be put off; the banner says how old the page is.',
    themes: 'They file the page, and what is related changes as the library grows.',
    helpTopics: 'They choose helplines, which must be those of today.',
    withdrawn: 'It happens to an edition after it was published, and a banner says so.',
    supersededBy: 'It happens to an edition after it was published, and a banner says so.',
    draft: 'It is said of a text that is not public.',
    embargoUntil: 'It is said of a text that is not public.',
    importNotes: 'They are said of a text that is not public.',
    accepted: 'It serves a check, and no reader sees it.',
  },
  letters: {
    themes: 'They file the page, and what is related changes as the library grows.',
    laterEvents: 'What happens after a letter is told beside it, with its day.',
    corrections: 'They tell of what was set right in the rest.',
    draft: 'It is said of a text that is not public.',
    importNotes: 'They are said of a text that is not public.',
    accepted: 'It serves a check, and no reader sees it.',
  },
  statistics: {
    parts: 'It serves a check, and no reader sees it.',
    supersedes: 'It marks the number that was corrected, not this one.',
    confusedWith: 'A number that looks alike may come later.',
  },
  sources: {
    url: 'Publishers move their pages, and a dead link helps nobody.',
    access: 'A source that was to come is public one day.',
  },
  charts: {},
};

/** What of a finished page may change, as far as no field holds it, and why. */
export const pageFurniture: Readonly<Record<string, string>> = {
  'navigation, head and foot': 'They belong to the site.',
  'helplines and quick exit': 'They must be those of today.',
  'review banner and later-edition notice': 'They tell of what came after the text.',
  'related pages and history': 'They change as the library grows.',
  'definitions of terms': 'The glossary is kept up to date for every page.',
  'numbers of notes, “since corrected”, “taken down”': 'They are marks of ours in the text.',
  'words around a field': 'They are the frame: “Prepared by”, “Period and place”.',
};
