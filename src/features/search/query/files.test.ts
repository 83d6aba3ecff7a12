import { afterEach, expect, test, vi } from 'vitest';
import { resolve, servedFiles } from './files.ts';

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

test('does without the likeness of pages where its file is missing', async () => {
  const files = servedFiles(() => {
    throw new Error('There is no such file.');
  });
  expect(await files.alike()).toBe(undefined);
});

afterEach(() => void vi.unstubAllGlobals());

/** Stands on a page, which in the offline copy says the way to its top folder. */
function standOn(href: string, copyRoot?: string) {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('document', { documentElement: { dataset: copyRoot ? { copyRoot } : {} } });
}

test('leaves addresses as they are on the site', () => {
  standOn('https://site.example/search/');
  expect(resolve('/glossary/#lac')).toBe('/glossary/#lac');
});

test.each([
  ['/', 'file:///copy/index.html'],
  ['/glossary/#lac', 'file:///copy/glossary/index.html#lac'],
  ['/search/terms.json', 'file:///copy/search/terms.json'],
])('finds %s in the offline copy, wherever the folder lies', (address, file) => {
  standOn('file:///copy/search/index.html', '../');
  expect(resolve(address)).toBe(file);
});
