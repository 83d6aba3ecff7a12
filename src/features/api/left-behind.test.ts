import { expect, test } from 'vitest';
import { dataLeave, leftSchemas } from './left-behind.ts';

const date = '2026-12-06';

test('data that have moved say where they are, as their schema has it', () => {
  const to = 'https://site.example/api/v1/briefings/sheds.json';
  const left: unknown = JSON.parse(
    dataLeave.moved({ from: 'https://site.example/a.json', to, reason: 'Renamed.', date }),
  );
  expect(left).toMatchObject({ movedTo: to, reason: 'Renamed.', date });
  expect(leftSchemas.moved.safeParse(left).success).toBe(true);
});
test('data that were taken down say so, as their schema has it', () => {
  const left: unknown = JSON.parse(
    dataLeave.takenDown({ address: 'https://site.example/a.json', reason: 'By mistake.', date }),
  );
  expect(left).toMatchObject({ takenDown: true, reason: 'By mistake.', date });
  expect(leftSchemas['taken-down'].safeParse(left).success).toBe(true);
});
