import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfLibrary } from '../library/library.ts';
import { edits } from './edits/index.ts';
import { publishedCopy, type Outcome } from './edits/published.ts';
import { all, say, seed } from './extent.ts';
import { randomFrom } from './random.ts';

const copy = copyOfLibrary();
const published = publishedCopy(copy);
const every = edits(published, seed);
const tried = all ? every : randomFrom(seed).some(every, 70);
const outcomes: Outcome[] = [];

beforeAll(() => {
  for (const edit of tried) outcomes.push(published.outcome(edit));
});
afterAll(() => copy.remove());

const codes = ({ issues }: Outcome) => [...new Set(issues.map(({ code }) => code))];
const shown = ({ edit, lost, ...outcome }: Outcome) => ({
  is: edit.is,
  must: edit.must,
  said: codes({ edit, lost, ...outcome }),
  lost: lost.slice(0, 3),
});

describe('an edit to published content', () => {
  test('is one of at least 150', () => {
    expect(every.length).toBeGreaterThanOrEqual(150);
    say(`${tried.length} of ${every.length} edits`);
    for (const [kind, of] of Map.groupBy(outcomes, ({ edit }) => edit.kind)) {
      const refused = of.filter(({ issues }) => issues.length > 0).length;
      say(`${kind}: ${of.length}, of which ${refused} refused, ${of.length - refused} accepted`);
    }
  });

  test('is not made where nothing is edited', () =>
    expect(
      published.outcome({ is: 'nothing', kind: 'nothing', changes: {}, must: 'kept' }),
    ).toMatchObject({ issues: [], lost: [] }));

  test('never ends in a stack trace', () =>
    expect(outcomes.filter(({ thrown }) => thrown !== undefined)).toEqual([]));

  test('is never silent: whatever is frozen is refused', () => {
    const silent = outcomes.filter(
      ({ edit, issues }) => edit.must !== 'kept' && issues.length === 0,
    );
    say(`${silent.length} silent`);
    expect(silent.map(shown)).toEqual([]);
  });

  test('is refused with the code that says what was done', () => {
    const wrong = outcomes.filter(
      (one) => Array.isArray(one.edit.must) && !codes(one).some((it) => one.edit.must.includes(it)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('is refused in the file that was edited, when a text or a field is another', () => {
    const elsewhere = outcomes
      .filter(({ edit }) => /^(?:prose|a frozen field)/.test(edit.kind))
      .filter(({ edit, issues }) => {
        const edited = Object.keys(edit.changes).map((path) => `content/${path}`);
        return !issues.some(({ path }) => edited.includes(path));
      });
    expect(elsewhere.map(shown)).toEqual([]);
  });

  test('loses no address when it is accepted', () => {
    const lost = outcomes.filter(({ issues, lost }) => issues.length === 0 && lost.length > 0);
    say(`${lost.length} lost`);
    expect(lost.map(shown)).toEqual([]);
  });

  test('is refused in a place and with a cure', () => {
    for (const { issues } of outcomes)
      for (const { path, line, problem, cure } of issues) {
        expect(path).toMatch(/^content/);
        expect(line).toBeGreaterThan(0);
        expect([problem, cure].every((text) => /\S.{4,}/.test(text))).toBe(true);
      }
  });
});
