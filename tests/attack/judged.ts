import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../../src/checks/index.ts';
import { readShelves, type Memory } from '../../src/load/read-library.ts';
import type { Issue } from '../../src/model/issue.ts';
import { joinLibrary } from '../../src/model/library.ts';
import { fixedPages, identifierPrefix, site } from '../../src/site.ts';
import { madeUpDay } from '../library/library.ts';
import type { Attack } from './attack.ts';

/** What became of an attack when the content was checked. */
export interface Judged {
  attack: Attack;
  /** The errors that it brought. */
  issues: Issue[];
  /** Of work: what else the machine does is no fault of a file. */
  seconds: number;
  /** What was thrown, which would have been a stack trace. */
  thrown?: unknown;
}

/**
 * Puts an attack into a library, lets it be checked, and takes it out again; what else the library
 * holds is read once, by means of `memory`.
 */
export function judged(attack: Attack, folder: string, memory: Memory): Judged {
  const takeOut = putIn(attack, folder);
  const begun = process.cpuUsage();
  const seconds = () => process.cpuUsage(begun).user / 1e6;
  try {
    const issues = errorsIn(folder, memory);
    return { attack, issues, seconds: seconds() };
  } catch (thrown) {
    return { attack, issues: [], seconds: seconds(), thrown };
  } finally {
    takeOut();
  }
}

/** The errors that `npm run check` would print of a library, which nobody has published yet. */
export function errorsIn(folder: string, memory: Memory): Issue[] {
  const { shelves, issues } = readShelves(folder, memory);
  const found = check(joinLibrary(shelves), {
    firstRelease: site.firstRelease,
    identifierPrefix,
    fixedPages,
    today: madeUpDay,
  });
  return [...issues, ...found].filter(({ severity }) => severity === 'error');
}

/** Puts an attack into a library; the answer takes it out again. */
export function putIn({ files, entries }: Attack, folder: string): () => void {
  const undo: (() => void)[] = [];
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    const top = mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    undo.push(() => rmSync(top ?? file, { recursive: true }));
  }
  for (const [path, entry] of Object.entries(entries)) {
    const file = join(folder, path);
    const before = readFileSync(file);
    writeFileSync(file, `${before.toString()}${entry}`);
    undo.push(() => writeFileSync(file, before));
  }
  return () => undo.forEach((one) => one());
}

/** Whether what happened is what must happen. */
export function isAsItMustBe({ attack, issues, thrown }: Judged): boolean {
  if (thrown !== undefined) return false;
  const codes = issues.length === 0 ? ['nothing'] : issues.map(({ code }) => code);
  return codes.some((code) => attack.meets.includes(code));
}
