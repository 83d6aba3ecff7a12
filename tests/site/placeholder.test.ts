import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfLibrary } from '../library/library.ts';

test('publishes nothing under an address that stands for no place', async () => {
  const copy = copyOfLibrary();
  const { code, said } = await copy.publish({ SITE_URL: 'https://sheds.example' });
  expect(code).toBe(1);
  expect(said).toContain('https://sheds.example');
  expect(said).toContain('(publish-placeholder)');
  expect(existsSync(copy.site)).toBe(false);
  expect(existsSync(join(copy.folder, 'published.txt'))).toBe(false);
  copy.remove();
});

test('publishes nothing while the day of the first publication is not set', async () => {
  const copy = copyOfLibrary();
  const { code, said } = await copy.publish({ FIRST_RELEASE: '' });
  expect(code).toBe(1);
  expect(said).toContain('(publish-undated)');
  expect(said).toContain('Set firstRelease: in src/site.ts');
  expect(existsSync(copy.site)).toBe(false);
  copy.remove();
});
