import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { basisOf } from './basis.ts';
import type { Source } from './content/source.ts';
import type { Edition } from './library.ts';

const long = 'shed '.repeat(500);
const survey: Source = {
  id: 'survey',
  title: 'Survey',
  publisher: 'Institute',
  date: '2025',
  access: 'public',
  read: 'original',
};
const gazette: Source = { ...survey, id: 'gazette', read: 'secondary account' };
const paper = { title: 'Sheds', kind: 'a national review', date: '2025' } as const;

const pageOf = (change: Partial<Edition>): Edition => ({
  ...editionOf(madeUp(), 'bicycle-sheds'),
  body: long,
  sources: ['survey', 'gazette'],
  ...change,
});
const said = (read: 'whole' | 'part' | 'not read', sources = [survey, gazette]) =>
  basisOf(
    pageOf({ summarises: { ...paper, read }, sources: sources.map(({ id }) => id) }),
    sources,
  );

test('never counts a side document as the paper that is summarised', () =>
  expect(said('not read').text).toBe(
    'Based on news reports, summaries and related official documents, not the full review.',
  ));

test('says when the paper was read whole or in part', () => {
  expect(said('whole', [survey]).text).toBe(
    'Based on the full review and related official documents.',
  );
  expect(said('part', [gazette]).text).toBe(
    'Based on parts of the full review, news reports and summaries.',
  );
});

test('marks a page that has only accounts by others, and a short one', () => {
  expect(said('not read', [gazette]).thin).toMatch(/only what others say/);
  expect(said('not read').thin).toBe(undefined);
  expect(basisOf(pageOf({ body: 'Short.' }), [survey, gazette]).thin).toMatch(/page is short/);
});
