import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../../site.ts';

/** From this drawing cover.png is made: where one changes, the other is to be made again. */
const drawing = readFileSync(new URL('cover.svg', import.meta.url), 'utf8');

test('the cover of a book bears the name and the notice of the site', () => {
  const words = [...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join(' ');
  expect(words).toContain(site.name);
  expect(words).toContain(site.notice);
});
