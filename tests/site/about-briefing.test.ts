import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtLibrary, filesOf, named, pageOf, pagesOf, wordsOf } from './site.ts';

const sheds = '/briefings/bicycle-sheds/';
const page = () => pagesOf(builtLibrary()).find(({ address }) => address === sheds)!;
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const about = () => {
  const [, details] = pageOf(builtLibrary(), sheds).split('<details class="govuk-details about"');
  return words(details!.split('</details>')[0]!.replaceAll(/<[^>]*>/g, ' ')).replaceAll(' ,', ',');
};

test.each([
  [
    'what it summarises, and how much of it was read',
    'The survey of bicycle sheds, a survey, June',
  ],
  ['how much of its paper was read', 'We read parts of it.'],
  ['the other sources by how they were used', 'Reports by others We used what others wrote'],
  ['who prepared it', 'Prepared by Made-up editors'],
  ['that nobody has checked it', 'Checked by Not yet checked by a practising professional'],
  ['which edition it is', 'Edition PB-2026-01, edition 3'],
  ['when its review is due', 'Review due 22 November 2027'],
  ['how the page was made', 'We asked for the minutes, and were shown some of them.'],
])('says in “About this briefing” %s', (_, said) => expect(about()).toContain(said));

test('folds “About this briefing” away below the sources', () => {
  const html = pageOf(builtLibrary(), sheds);
  expect(html).toMatch(/<details class="govuk-details about"[^>]*>/);
  expect(html.indexOf('id="about-this-briefing"')).toBeGreaterThan(html.indexOf('id="sources"'));
});

test('gives recommendations of which only the subject was seen as a list of topics', () => {
  expect(words(wordsOf(named(page(), 'main')[0]!))).toContain(
    'More recommendations of which we have seen only the topics. Made by: Review Panel of Sheds.',
  );
  expect(pageOf(builtLibrary(), '/recommendations/')).not.toContain('training of shed keepers');
});

test('has it unfolded in every book', () => {
  const books = filesOf(join(builtLibrary(), 'downloads'), '.html').filter((path) =>
    path.includes('bicycle-sheds'),
  );
  expect(books.length).toBeGreaterThan(0);
  for (const path of books) {
    const text = readFileSync(join(builtLibrary(), 'downloads', path), 'utf8');
    expect(text).toContain('We asked for the minutes, and were shown some of them.');
    expect(text).not.toContain('<details');
  }
});
