import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { issue } from '../model/issue.ts';
import { issuesOn, markOn, unpublished } from './unpublished.ts';

const library = madeUp();
const today = '2026-12-06';
const texts = unpublished(library, today, []);

test('lists drafts and what waits for its day', () =>
  expect(texts.map(({ path, mark }) => `${path}: ${mark}`)).toEqual([
    'content/briefings/reading-rooms/v2.md: Draft – not published',
    'content/briefings/roof-gardens/v1.md: Draft – not published',
    'content/briefings/rain-barrels/v1.md: Embargoed until 1 June 2027',
  ]));

test('lets go of an embargo on its day', () =>
  expect(unpublished(library, '2027-06-01', []).map(({ address }) => address)).not.toContain(
    '/briefings/rain-barrels/',
  ));

test('says what a draft still lacks', () => {
  const { path } = editionOf(library, 'roof-gardens').origin;
  const wrong = issue('source-missing', { path, line: 7 }, 'No such source.', 'Add it.');
  const draft = unpublished(library, today, [wrong]).find((text) => text.path === path);
  expect(draft?.lacks).toEqual([
    'Line 7: No such source. Add it.',
    'No practising professional has checked it (checkedBy).',
    'The line “draft: true” is to be taken out when it is ready.',
  ]);
});

test.each([
  ['/briefings/roof-gardens/', 'Draft – not published'],
  ['/briefings/roof-gardens/r1/', 'Draft – not published'],
  ['/briefings/reading-rooms/v2/', 'Draft – not published'],
  ['/briefings/reading-rooms/v1/', undefined],
  ['/briefings/shed-locks/', undefined],
  ['/', undefined],
])('marks %s with %s', (address, mark) => expect(markOn(address, texts)).toBe(mark));

test('shows a page its own issues and counts the others', () => {
  const on = (path: string) => issue('source-missing', { path, line: 1 }, 'Wrong.', 'Mend it.');
  const issues = [on('content/briefings/shed-locks/v1.md'), on('content/helplines.yaml')];
  expect(issuesOn('/briefings/shed-locks/', issues)).toEqual({ own: [issues[0]], others: 1 });
  expect(issuesOn('/about/', issues)).toEqual({ own: [], others: 2 });
});
