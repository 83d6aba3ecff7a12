import { existsSync, readFileSync } from 'node:fs';
import type { SitePromise } from './promises.ts';

/** What a whole run of the tests has written of itself. */
export interface TestReport {
  /** What was tested. */
  commit: string;
  /** The tests of each file, by how they ended. */
  files: Record<string, Ended>;
}

/** How many tests ended how. */
export interface Ended {
  passed: number;
  failed: number;
  skipped: number;
}

/** Where the run leaves its report. */
const reportFile = () => process.env.TEST_REPORT ?? '.cache/test-report.json';

/** The report of the last whole run; nothing where there was none. */
export function readReport(): TestReport | undefined {
  const file = reportFile();
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
}

/** How the tests of a promise ended; nothing where one of its files was not run. */
export function endedFor({ tests }: SitePromise, { files }: TestReport): Ended | undefined {
  const found = tests.map((path) => files[path]);
  if (found.some((ended) => ended === undefined)) return undefined;
  const sum = (how: keyof Ended) => found.reduce((all, ended) => all + ended![how], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** That in words. */
export function endedText({ passed, failed, skipped }: Ended): string {
  const all = passed + failed + skipped;
  const parts = [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} were left out`] : []),
  ];
  return `${all} ${all === 1 ? 'test' : 'tests'}: ${parts.join(', ')}.`;
}
