import { expect, test } from 'vitest';
import { forPagefind, isFindable } from './for-pagefind.ts';
import { passagesIn } from './passages.ts';

const page = (main: string) =>
  '<html lang="en-GB"><head><meta name="pb:kind" content="Letter > note">' +
  `<meta name="pb:date" content="2022-05-30"></head>${main}`;
const findable = page(
  '<main id="main" data-findable><h1>Letter</h1>' +
    '<p id="p1">Lock &lt;it&gt;. <b data-label>law</b></p></main>',
);
const given = forPagefind(findable, passagesIn(findable));

test('tells Pagefind where each passage begins, and under which id readers know it', () => {
  expect(given).toContain('<main data-pagefind-body><h1 id="~0">Letter</h1>');
  expect(given).toContain('<p id="p1">Lock &lt;it&gt;.</p>');
  expect(given).toContain('<div id="~l2">law</div>');
});

test('lets results be narrowed by the kind of a page, and shows its date', () => {
  expect(given).toContain('<meta data-pagefind-filter="kind[content]" content="Letter > note">');
  expect(given).toContain('<meta data-pagefind-meta="date[content]" content="2022-05-30">');
});

test('keeps the language of the page, by which its words are stemmed', () =>
  expect(given).toContain('<html lang="en-GB">'));

test('finds only pages that say they may be found', () => {
  expect(isFindable(findable)).toBe(true);
  expect(isFindable(page('<main id="main"><p>data-findable</p></main>'))).toBe(false);
});
