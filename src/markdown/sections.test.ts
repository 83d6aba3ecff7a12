import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

test('cuts prose at its headings of the second level', () => {
  const html =
    '<h2 id="in-two-minutes">In two minutes</h2>\n<p>One.</p>\n' +
    '<h2 id="findings">Findings</h2><h3 id="f1">A finding</h3><p>Two.</p>\n';
  expect(sectionsOf(html)).toEqual([
    { id: 'in-two-minutes', heading: 'In two minutes', html: '<p>One.</p>' },
    { id: 'findings', heading: 'Findings', html: '<h3 id="f1">A finding</h3><p>Two.</p>' },
  ]);
});

test('finds no section where there is no heading', () =>
  expect(sectionsOf('<p>One.</p>')).toEqual([]));
