import { expect, test } from 'vitest';
import { forPagefind, isFindable } from './for-pagefind.ts';

const page = (main: string) =>
  '<head><meta name="pb:kind" content="Letter > note">' +
  `<meta name="pb:date" content="2022-05-30"></head>${main}`;
const findable = page('<main id="main" data-findable><h1>Letter</h1></main>');

test('tells Pagefind which part of a page to search', () => {
  expect(forPagefind(findable)).toContain('<main data-pagefind-body id="main" data-findable>');
});

test('lets results be narrowed by the kind of a page, and shows its date', () => {
  expect(forPagefind(findable)).toContain(
    '<meta data-pagefind-filter="kind[content]" name="pb:kind" content="Letter > note">',
  );
  expect(forPagefind(findable)).toContain(
    '<meta data-pagefind-meta="date[content]" name="pb:date"',
  );
});

test('finds only pages that say they may be found', () => {
  expect(isFindable(findable)).toBe(true);
  expect(isFindable(page('<main id="main"><p>data-findable</p></main>'))).toBe(false);
});
