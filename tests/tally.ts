import type { Reporter, TestModule } from 'vitest/node';

/** Says, as the very last line of a run, how many tests passed and how many failed. */
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
    this.passed = states.filter((state) => state === 'passed').length;
    this.failed =
      states.filter((state) => state === 'failed').length + broken.length + unhandledErrors.length;
  }
}
