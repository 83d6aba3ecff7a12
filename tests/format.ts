import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Prettier that is asked both to write and to check writes: so it writes unless it is asked for
// something else.
const prettier = dirname(createRequire(import.meta.url).resolve('prettier/package.json'));
const asked = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(prettier, 'bin/prettier.cjs'), ...(asked.length > 0 ? asked : ['--write']), '.'],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
