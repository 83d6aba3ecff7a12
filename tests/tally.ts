import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** From which the page of promises tells how the tests ended. */
const report = '.cache/test-report.json';

/**
 * Says, as the very last line of a run, how many tests passed and how many failed, and leaves a
 * report of a whole run.
 */
export default class Tally implements Reporter {
  private passed = 0;
  private failed = 0;

  onInit() {
    process.on('exit', (code) => {
      const failed = code === 0 ? this.failed : Math.max(1, this.failed);
      process.stdout.write(`${this.passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.filter(
      (module) =>
        !module.ok() &&
        [...module.children.allTests()].every((test) => test.result().state !== 'failed'),
    );
    if (process.argv.slice(2).join(' ') === 'run') leaveReport(modules);
    this.passed = states.filter((state) => state === 'passed').length;
    this.failed =
      states.filter((state) => state === 'failed').length + broken.length + unhandledErrors.length;
  }
}

/** A report speaks of a commit, so what is not committed yet leaves none. */
function leaveReport(modules: readonly TestModule[]) {
  rmSync(report, { force: true });
  const git = (...typed: string[]) => execFileSync('git', typed, { encoding: 'utf8' }).trim();
  if (git('status', '--porcelain') !== '') return;
  const files = modules
    .map((module) => [relative('.', module.moduleId).replaceAll('\\', '/'), ended(module)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  mkdirSync('.cache', { recursive: true });
  const said = { commit: git('rev-parse', 'HEAD'), files: Object.fromEntries(files) };
  writeFileSync(report, `${JSON.stringify(said, null, 1)}\n`);
}

function ended(module: TestModule) {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const broken = !module.ok() && count('failed') === 0 ? 1 : 0;
  return {
    passed: count('passed'),
    failed: count('failed') + broken,
    skipped: states.length - count('passed') - count('failed'),
  };
}
