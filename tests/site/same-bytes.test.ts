import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfLibrary } from '../library/library.ts';
import { builtLibrary, filesOf } from './site.ts';

const hashes = (folder: string) =>
  Object.fromEntries(
    filesOf(folder, '').map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );

test('the same content gives the same bytes, from another folder into another folder', async () => {
  const copy = copyOfLibrary();
  const { code, said } = await copy.build({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
  expect(said).toContain('Made ');
  expect(code).toBe(0);
  expect(hashes(copy.site)).toEqual(hashes(builtLibrary()));
  copy.remove();
});
