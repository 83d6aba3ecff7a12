import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

test('every type fits, in the site and in its tests', async () => {
  const said = await new Promise<string>((ended) => {
    const check = execFile(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'hint'],
      { maxBuffer: 64e6 },
      (_, out, err) => ended(out + err),
    );
    check.stdin?.end();
  });
  expect(said).toContain('- 0 errors');
  expect(said).toMatch(/- 0 warnings\s+- 0 hints/);
}, 300_000);
