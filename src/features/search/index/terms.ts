import type { Term } from '../../../model/content/term.ts';
import type { TermEntry } from '../query/files.ts';

/** The words of the field, as search reads them. Synonyms serve search only and are never shown. */
export function termsFile(terms: Term[]): TermEntry[] {
  return terms.map(({ id, term, abbreviation, synonyms, definition }) => ({
    id,
    shown: abbreviation ? [term, abbreviation] : [term],
    hidden: synonyms,
    definition,
  }));
}
