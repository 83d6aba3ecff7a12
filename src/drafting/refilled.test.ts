import { expect, test } from 'vitest';
import { refilled } from './refilled.ts';

test('asks again as long as nothing was read', async () => {
  let asked = 0;
  await refilled(({ context }) => {
    asked += 1;
    if (asked === 3) context.haveRead();
    return Promise.resolve();
  });
  expect(asked).toBe(3);
});
