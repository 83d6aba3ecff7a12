import { expect, test } from 'vitest';
import { bestSection } from './section.ts';

const text =
  'Safer sleep. In two minutes. Babies sleep best alone. ' +
  'Findings. Most deaths followed co-sleeping on a sofa. Routine was broken that night.';
const at = (word: string) => text.split(' ').indexOf(word);
const page = {
  raw_url: '/briefings/sleep/',
  raw_content: text,
  meta: {},
  filters: {},
  anchors: [
    { element: 'h2', id: 'in-two-minutes', text: 'In two minutes', location: at('In') },
    { element: 'p', id: 'p1', text: '', location: at('Babies') },
    { element: 'h2', id: 'findings', text: 'Findings', location: at('Findings.') },
    { element: 'p', id: 'p2', text: '', location: at('Most') },
    { element: 'p', id: 'p3', text: '', location: at('Routine') },
  ],
};
const place = (word: string, worth = 1) => [at(word), { worth, words: word }] as const;

test('leads to the paragraph that holds most of the question, under its heading', () => {
  const section = bestSection(
    page,
    new Map([place('sleep.', 0.5), place('deaths', 2), place('sofa.', 2)]),
  );
  expect(section).toMatchObject({ heading: 'Findings', anchor: 'p2' });
  expect(section.excerpt.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
    'deaths',
    'sofa.',
  ]);
});

test('quotes a few words of one sentence, so that a browser finds them again', () => {
  expect(bestSection(page, new Map([place('co-sleeping', 2)])).quote).toBe(
    'followed co-sleeping on a sofa',
  );
});

test('copes with a page without parts', () =>
  expect(bestSection({ ...page, anchors: [] }, new Map())).toMatchObject({ quote: '' }));
