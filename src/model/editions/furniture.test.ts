import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { furniture, pageFurniture } from './furniture.ts';

const told = readFileSync('CONTRIBUTING.md', 'utf8');

test.each(Object.values(furniture).flatMap((fields) => Object.keys(fields)))(
  'CONTRIBUTING tells that %s may change after publication',
  (field) => expect(told).toContain(`\`${field}\``),
);
test.each(Object.entries(pageFurniture))('CONTRIBUTING tells of %s', (part, reason) => {
  expect(told).toContain(part);
  expect(reason).toMatch(/\.$/);
});
