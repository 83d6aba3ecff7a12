import { expect, test } from 'vitest';
import { briefingSchema } from '../model/content/briefing.ts';
import { readDocument } from './read-file.ts';
import { documentKinds } from '../model/kinds.ts';
import { newBriefing } from './new-briefing.ts';

const known = { taken: ['PB-2026-07'], prefix: 'PB', today: '2026-11-24' };
const chosen = {
  title: 'Sheds: what we’ve learnt',
  themes: ['sheds'],
  audience: ['gps' as const],
  sources: ['shed-survey'],
};

test('a new briefing is a draft that the reader takes, with the next free identifier', () => {
  const { path, text } = newBriefing(chosen, known);
  expect(path).toBe('briefings/sheds-what-weve-learnt/v1.md');
  const { items, issues } = readDocument(documentKinds.editions, `content/${path}`, text);
  expect(issues).toEqual([]);
  expect(items[0]).toMatchObject({ identifier: 'PB-2026-08', draft: true, themes: ['sheds'] });
  expect(text).toContain('themes: [sheds]\n');
  expect(briefingSchema.shape.title.safeParse(chosen.title).success).toBe(true);
});

test('a title without a letter that an address may have still has an address', () =>
  expect(newBriefing({ ...chosen, title: 'Ж' }, known).path).toBe('briefings/briefing/v1.md'));
