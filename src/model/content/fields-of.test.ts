import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isoDate } from './date-schema.ts';
import { fieldsOf } from './fields-of.ts';
import { sentence } from './fields.ts';

const schema = z.strictObject({
  title: sentence,
  day: isoDate.optional(),
  rows: z
    .array(
      z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('shut'), since: isoDate }),
        z.strictObject({ is: z.literal('open'), by: sentence.nullable() }),
      ]),
    )
    .default([]),
});

const item = {
  title: 'Sheds',
  day: '2026-11-22',
  rows: [
    { is: 'open', by: 'a guest' },
    { is: 'shut', since: '2026-11-23' },
    { is: 'open', by: null },
  ],
};
const placesOf = (wanted: z.ZodType) =>
  fieldsOf(schema, item)
    .filter((field) => field.schema === wanted)
    .map(({ path, value }) => `${path.join('.')} ${String(value)}`);

test('finds each value with the schema that it was judged by, however deep', () => {
  expect(placesOf(isoDate)).toEqual(['day 2026-11-22', 'rows.1.since 2026-11-23']);
  expect(placesOf(sentence)).toEqual(['title Sheds', 'rows.0.by a guest']);
});
