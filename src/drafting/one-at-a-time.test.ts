import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('answers nobody by a run that began before they asked', async () => {
  let state = 'old';
  const gate = Promise.withResolvers<undefined>();
  const look = oneAtATime(async () => {
    const seen = state;
    await gate.promise;
    return seen;
  });
  const first = look();
  state = 'new';
  const second = look();
  const third = look();
  gate.resolve(undefined);
  expect(await first).toBe('old');
  expect(await second).toBe('new');
  expect(second).toBe(third);
});

test('goes on after a run that failed', async () => {
  let fails = true;
  const look = oneAtATime(() => (fails ? Promise.reject(new Error('no')) : Promise.resolve('yes')));
  const first = look();
  const second = look();
  fails = false;
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe('yes');
});
