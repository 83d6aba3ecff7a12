import { expect, test } from 'vitest';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Term } from '../model/content/term.ts';
import { glossaryTerms } from './glossary-terms.ts';

const term = (text: string, more: Partial<Term> = {}): Term => ({
  id: text.replaceAll(' ', '-'),
  term: text,
  definition: 'A thing.',
  status: 'current',
  synonyms: [],
  ...more,
});
const terms = [
  term('bicycle shed', { abbreviation: 'BIS', synonyms: ['bike hut'] }),
  term('shed'),
  term('lamp', { abbreviation: 'LA' }),
  term('rota', { abbreviation: 'ROT', definition: 'A list. It can also mean decay.' }),
];
const rendered = (text: string, path = 'content/briefings/sheds/v1.md') =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(glossaryTerms, () => terms)
      .use(rehypeStringify)
      .processSync({ value: text, path }),
  );
const linked = (html: string) =>
  [...html.matchAll(/href="\/glossary\/#([^"]+)"[^>]*>([^<]+)/g)].map(
    ([, id, text]) => `${id}: ${text}`,
  );

test('links a term where it is first used, once in a document', () => {
  expect(linked(rendered('A lamp.\n\nTwo lamps.'))).toEqual(['lamp: lamp']);
});

test('takes the longest term that fits', () => {
  expect(linked(rendered('Bicycle sheds are sheds.'))).toEqual([
    'bicycle-shed: Bicycle sheds',
    'shed: sheds',
  ]);
});

test('links an abbreviation in its own letters only', () => {
  expect(linked(rendered('The BIS.'))).toEqual(['bicycle-shed: BIS']);
  expect(linked(rendered('It bis, and bIS.'))).toEqual([]);
});

test('never links a synonym, two letters, or an abbreviation of two senses', () => {
  expect(linked(rendered('The bike hut, the LA and the ROT.'))).toEqual([]);
});

test('leaves headings, other links, letters and themes alone', () => {
  expect(linked(rendered('## The lamp\n\n[the lamp](/lamps/)'))).toEqual([]);
  expect(linked(rendered('A lamp.', 'content/letters/a.md'))).toEqual([]);
  expect(linked(rendered('A lamp.', 'content/themes/a.md'))).toEqual([]);
});

test('changes no word of the text', () => {
  const text = 'A bicycle shed, a lamp; the BIS and sheds.';
  expect(rendered(text).replaceAll(/<[^>]+>/g, '')).toBe(text);
});
