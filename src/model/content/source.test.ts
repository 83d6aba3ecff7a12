import { expect, test } from 'vitest';
import { restsOn, sourceSchema, type Source } from './source.ts';

const survey: Source = {
  id: 'shed-survey-2025',
  title: 'Survey',
  publisher: 'Institute',
  date: '2025',
  access: 'public',
  read: 'original',
};

test('says what a briefing rests on, the nearest to the thing first, each once', () => {
  expect(
    restsOn([
      { ...survey, read: 'secondary account' },
      survey,
      { ...survey, read: 'secondary account' },
    ]),
  ).toBe('original documents and secondary accounts');
  expect(
    restsOn([survey, { ...survey, read: 'copy' }, { ...survey, read: "publisher's summary" }]),
  ).toBe('original documents, publishers’ own summaries and copies held elsewhere');
  expect(restsOn([])).toBe('');
});

test('a source says how it was read, and links over the web only', () => {
  expect(sourceSchema.safeParse(survey).success).toBe(true);
  expect(sourceSchema.safeParse({ ...survey, read: undefined }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...survey, url: 'javascript:alert(1)' }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...survey, access: 'secret' }).success).toBe(false);
});
