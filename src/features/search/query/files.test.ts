import { expect, test } from 'vitest';
import { servedFiles } from './files.ts';

test('reads nothing until it is asked, and each file once', async () => {
  const read: string[] = [];
  const files = servedFiles((address) => {
    read.push(address);
    return Promise.resolve('[]');
  });
  expect(read).toEqual([]);
  await Promise.all([files.terms(), files.terms()]);
  expect(read).toEqual(['/search/terms.json']);
});

test('asks again for a file that could not be read', async () => {
  let asked = 0;
  const files = servedFiles(() =>
    ++asked === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve('bruise5'),
  );
  await expect(files.vocabulary()).rejects.toThrow('no connection');
  expect(await files.vocabulary()).toBe('bruise5');
});
