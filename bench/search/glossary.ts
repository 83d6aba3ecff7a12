import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Term } from '../../src/model/content/term.ts';

/**
 * Reads a glossary: YAML or JSON as the site keeps it, or a table with tabs (term, abbreviation,
 * synonyms, definition).
 */
export function readGlossary(path: string): Term[] {
  const text = readFileSync(path, 'utf8');
  if (!/\.(tsv|txt)$/.test(path))
    return (parse(text) as WrittenTerm[]).map((term) => ({
      ...term,
      id: term.id ?? slug(term.term),
      synonyms: term.synonyms ?? [],
    }));
  const [head, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    const cell = (name: string) => row[head!.indexOf(name)]?.trim() ?? '';
    const synonyms = cell('synonyms')
      .split(/\s*;\s*/)
      .filter(Boolean);
    return {
      id: slug(cell('term')),
      term: cell('term'),
      abbreviation: cell('abbreviation') || undefined,
      definition: cell('definition'),
      status: cell('status') || 'current',
      synonyms,
    };
  });
}

/** A term as a glossary may write it: an id and synonyms may be missing. */
type WrittenTerm = Omit<Term, 'id' | 'synonyms'> & Partial<Pick<Term, 'id' | 'synonyms'>>;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
