import { expect, test } from 'vitest';
import { offlineCopy } from './copy-files.ts';

test.each([
  'file:///C:/Users/A%20B/site/',
  'file://server/share/%231%20100%25/site/',
  'file:///home/%C3%BCn%C3%AF/site/',
])('knows where everything lies in %s', (root) => {
  const { address } = offlineCopy(root);
  expect(address('/')).toBe(`${root}index.html`);
  expect(address('/briefings/x/#p1:~:text=a%2Cb')).toBe(
    `${root}briefings/x/index.html#p1:~:text=a%2Cb`,
  );
  expect(address('/search/terms.json')).toBe(`${root}search/terms.json`);
  expect(address('https://www.gov.uk/')).toBe('https://www.gov.uk/');
});

test('refuses to read anything that is not its own', async () => {
  await expect(offlineCopy('file:///site/').fetch('https://elsewhere.example/x')).rejects.toThrow(
    'not its own',
  );
});
