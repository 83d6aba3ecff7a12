import { expect, test } from 'vitest';
import { readHandout } from './read-handout.ts';

const page = `<main><p>Not this.</p><div class="handout__text"><h2>Key points</h2>
 <ul><li><strong>All:</strong> see
 <a href="/briefings/x/">x</a> and <a class="stat" href="/statistics/y/">ten sheds</a>.</li>
 <li>Why?<span class="ruled"></span></li></ul>
 <p>End.</p><div aria-hidden="true"><p>To write on</p></div></div></main>`;

test('reads headings, paragraphs and list items in their order', () => {
  expect(
    readHandout(page).map(({ kind, runs }) => [kind, runs.map(({ text }) => text).join('')]),
  ).toEqual([
    ['heading', 'Key points'],
    ['item', 'All: see x and ten sheds.'],
    ['item', 'Why?'],
    ['paragraph', 'End.'],
  ]);
});

test('keeps bold words and links to other pages, and drops the links of numbers', () => {
  expect(readHandout(page)[1]!.runs).toEqual([
    { text: 'All:', strong: true },
    { text: ' see ' },
    { text: 'x', href: '/briefings/x/' },
    { text: ' and ten sheds.' },
  ]);
});

test('knows a question by its room to write', () => {
  expect(readHandout(page).map(({ ruled }) => ruled ?? false)).toEqual([false, false, true, false]);
});

test('finds nothing in a page that is no handout', () =>
  expect(readHandout('<main><p>Hello</p></main>')).toEqual([]));
