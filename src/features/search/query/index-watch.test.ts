import { expect, test } from 'vitest';
import { watchIndex } from './index-watch.ts';

const answers = (...texts: (string | undefined)[]) => {
  const left = [...texts];
  return () => Promise.resolve(left.shift());
};

test.each([
  ['the same index', ['one', 'one'], false],
  ['another index', ['one', 'two'], true],
  ['a site that cannot be asked now', ['one', undefined], false],
  ['a copy on disk', [undefined, undefined], false],
])('%s: changed is %j → %s', async (_, texts, changed) => {
  const watch = await watchIndex(answers(...texts));
  expect(await watch.hasChanged()).toBe(changed);
});
