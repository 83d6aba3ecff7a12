import { expect, test } from 'vitest';
import { sourceSchema, type Source } from './source.ts';

const survey: Source = {
  id: 'shed-survey-2025',
  title: 'Survey',
  publisher: 'Institute',
  date: '2025',
  access: 'public',
  read: 'original',
};

test('a source says how it was read, and links over the web only', () => {
  expect(sourceSchema.safeParse(survey).success).toBe(true);
  expect(sourceSchema.safeParse({ ...survey, read: undefined }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...survey, url: 'javascript:alert(1)' }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...survey, access: 'secret' }).success).toBe(false);
});
