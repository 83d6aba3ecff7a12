import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Memory } from '../../src/load/read-library.ts';
import { copyOfLibrary, type Copy, type Outcome } from '../library/library.ts';
import type { Attack } from './attack.ts';
import { all, say, seed } from './extent.ts';
import { hostileFiles } from './files/index.ts';
import { errorsIn, isAsItMustBe, judged, putIn, type Judged } from './judged.ts';
import { strangenessIn } from './output.ts';
import { randomFrom } from './random.ts';

const every = hostileFiles(seed);
const tried = all ? every : randomFrom(seed).some(every, 160);
const library = copyOfLibrary();
const results: Judged[] = [];
const copies: Copy[] = [library];

beforeAll(() => {
  const memory: Memory = new Map();
  for (const attack of tried) results.push(judged(attack, library.folder, memory));
});
afterAll(() => copies.forEach((copy) => copy.remove()));

const isAccepted = ({ issues, thrown }: Judged) => thrown === undefined && issues.length === 0;
const shown = ({ attack, issues }: Judged) => ({
  is: attack.is.slice(0, 100),
  must: attack.meets,
  said: [...new Set(issues.map(({ code }) => code))],
});
const withIssue = (code: string) => results.filter(({ attack }) => attack.meets.includes(code));

/** Puts many attacks into one library; what two of them would share is put in once. */
function together(attacks: readonly Attack[]): Copy {
  const copy = copyOfLibrary();
  copies.push(copy);
  attacks.forEach((attack) => putIn(attack, copy.folder));
  return copy;
}

describe('a hostile file', () => {
  test('is one of at least 300', () => {
    expect(every.length).toBeGreaterThanOrEqual(300);
    say(`${tried.length} of ${every.length} hostile files`);
  });

  test('never ends in a stack trace', () => {
    const thrown = results.filter((result) => result.thrown !== undefined);
    say(`${thrown.length} stack traces`);
    expect(thrown.map(({ attack, thrown: error }) => [attack.is, error])).toEqual([]);
  });

  test('is read and checked within five seconds', () => {
    const slow = results.filter(({ seconds }) => seconds > 5);
    say(`${slow.length} over 5 s; the slowest had ${most(results).toFixed(1)} s`);
    expect(slow.map(({ attack, seconds }) => [attack.is, seconds])).toEqual([]);
  });

  test('is refused with its code, or accepted where that does no harm', () => {
    const wrong = results.filter((result) => !isAsItMustBe(result));
    const accepted = results.filter(isAccepted);
    say(`${accepted.length} accepted, of these wrongly: ${wrong.filter(isAccepted).length}`);
    expect(wrong.map(shown)).toEqual([]);
    expect(withIssue('nothing').length).toBeGreaterThan(10);
  });

  test('is refused in a place and with a cure', () => {
    for (const { issues } of results)
      for (const { path, line, problem, cure } of issues) {
        expect(path).toMatch(/^content/);
        expect(line).toBeGreaterThan(0);
        expect([problem, cure].every((text) => /\S.{4,}/.test(text))).toBe(true);
      }
  });
});

describe('hostile files that are refused', () => {
  const refused = () => results.filter((result) => !isAccepted(result)).map(({ attack }) => attack);
  let checked: Outcome;
  let built: Outcome;
  let wanted: string[];

  beforeAll(async () => {
    const copy = together(randomFrom(seed).some(refused().filter(standsBesideOthers), 60));
    wanted = errorsIn(copy.folder, new Map()).map(({ problem }) => problem);
    checked = await copy.check();
    built = await copy.build();
    rmSync(copy.site, { recursive: true, force: true });
  });

  test('are refused by the command in the words in which they are refused here', () => {
    expect(wanted.length).toBeGreaterThanOrEqual(30);
    for (const problem of wanted) expect(checked.said).toContain(problem);
    expect(checked.code).toBe(1);
  });

  test('are refused by a build in the words of the check', () => {
    say(`${built.said.includes(checked.said) ? 0 : 1} differences between check and build`);
    expect(built.said).toContain(checked.said);
    expect(built.code).toBe(1);
  });

  test('are told without a stack trace', () => {
    expect(checked.said).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(built.said).not.toMatch(/^\s+at .+:\d+:\d+/m);
  });
});

describe('hostile files that are accepted', () => {
  let copy: Copy;
  let built: Outcome;
  let count = 0;

  beforeAll(async () => {
    const accepted = results.filter(isAccepted).map(({ attack }) => attack);
    count = accepted.length;
    copy = together(accepted);
    built = await copy.build();
  });

  test('are built, all of them, for nothing later than the check refuses them', () => {
    say(`${count} accepted files in one build, which ended with ${built.code}`);
    expect(built.said).toContain('Made ');
    expect(built.code).toBe(0);
  });

  test('leave nothing in any file of the site that could run, load or mislead', () => {
    const strange = strangenessIn(copy.site);
    say(`${strange.length} strange things in the files of that site`);
    expect(strange).toEqual([]);
  });
});

const most = (of: readonly Judged[]) => Math.max(...of.map(({ seconds }) => seconds));

/** Not those that take a list, or the names of others, away from all the other attacks. */
function standsBesideOthers({ entries, files }: Attack): boolean {
  const paths = Object.keys(files);
  return (
    Object.keys(entries).length === 0 &&
    paths.every((path) => paths.length === 1 && path.includes('evil-'))
  );
}
