import { spawnSync } from 'node:child_process';

/** What must be in order before a test is worth its time, as anyone would type it. */
const gates = ['format -- --check', 'lint', 'types', 'unused'];

const failed = gates.filter((gate) => !passes(gate));
if (failed.length > 0) {
  console.log(`Not in order: ${failed.map((gate) => `npm run ${gate}`).join(', ')}`);
  console.log(`${gates.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = 1;
}

/** Runs a script of package.json, and shows what it said only when it failed. */
function passes(gate: string): boolean {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${gate}`, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${status === 0 ? '✓' : '×'} npm run ${gate} (${seconds} s)`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}
