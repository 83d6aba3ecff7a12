import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command, copyOfLibrary, type Copy } from '../../tests/library/library.ts';
import { parseLedger, withLines } from '../model/addresses/ledger.ts';

const common = withLines('', [{ address: '/' }], '2026-12-06');
const edition = '/briefings/shed-locks/v1/';

let copy: Copy;
beforeEach(() => {
  copy = copyOfLibrary();
});
afterEach(() => copy.remove());

const write = (ledger: string) => writeFileSync(join(copy.folder, 'published.txt'), ledger);
const merge = (...typed: string[]) =>
  command('src/cli/publish.ts', { CONTENT_DIR: copy.folder }, ['--merge', ...typed]);
const recorded = () =>
  parseLedger(readFileSync(join(copy.folder, 'published.txt'), 'utf8')).map(
    ({ address }) => address,
  );
const conflict = (ours: string, theirs: string) =>
  `${common}<<<<<<< HEAD\n${ours.slice(common.length)}=======\n` +
  `${theirs.slice(common.length)}>>>>>>> other\n`;

test('a merge that git left open is refused, with a command that finishes it', async () => {
  write(
    conflict(
      withLines(common, [{ address: '/about/' }], '2026-12-06'),
      withLines(common, [{ address: '/a-z/' }], '2026-12-06'),
    ),
  );
  const refused = await copy.check();
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/npm run publish -- --merge.*\(ledger-conflict\)/);
  const merged = await merge();
  expect(merged.said).toContain('is whole again, with 3 lines');
  expect(recorded()).toEqual(['/', '/about/', '/a-z/']);
  expect((await copy.check()).code).toBe(0);
});

test('two texts of one edition are not chosen between, until an editor names one', async () => {
  const side = (hash: string) => withLines(common, [{ address: edition, hash }], '2026-12-06');
  write(conflict(side('00aa'), side('00bb')));
  const refused = await merge();
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/--merge --keep HASH.*\(ledger-hash-twice\)/);
  expect((await merge('--keep', '00bb')).code).toBe(0);
  expect(recorded()).toEqual(['/', edition]);
  expect((await copy.check()).code).toBe(0);
});

test('puts back from the published site what was lost here', async () => {
  const site = join(copy.folder, '..', 'public.txt');
  writeFileSync(site, withLines(common, [{ address: '/about/' }], '2026-12-07'));
  write(common);
  const environment = { CONTENT_DIR: copy.folder, LEDGER_URL: site };
  const refused = await command('src/cli/check.ts', environment);
  expect(refused.said).toMatch(/has lost lines: \/about\/\..*\n.*\(ledger-line-removed\)/);
  expect((await command('src/cli/publish.ts', environment, ['--merge'])).code).toBe(0);
  expect((await command('src/cli/check.ts', environment)).code).toBe(0);
  const unread = await command('src/cli/check.ts', { ...environment, LEDGER_URL: '/no/such' });
  expect(unread.code).toBe(0);
  expect(unread.said).toContain('ledger-elsewhere-unread');
});
