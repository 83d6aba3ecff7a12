import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInNode } from '../../bench/search/in-node.ts';
import { directAnswers } from '../../src/features/search/query/direct-answer.ts';
import { find } from '../../src/features/search/query/find.ts';
import { builtSite } from '../site/site.ts';
import { questions } from './questions.ts';

const served = globalThis.fetch;
const copy = mkdtempSync(join(tmpdir(), 'questions-'));
let index: Awaited<ReturnType<typeof openInNode>>;

beforeAll(async () => {
  cpSync(builtSite(), join(copy, 'site'), { recursive: true });
  index = await openInNode(join(copy, 'site'));
});
afterAll(() => {
  globalThis.fetch = served;
  rmSync(copy, { recursive: true });
});

const answersTo = async (asked: string) =>
  directAnswers(asked, await find(asked, index), index.files);
const idOf = (address: string) => /([\w-]+)\/?$/.exec(address)![1]!;

test.each(questions)('“$asked” is answered rightly or not at all', async (question) => {
  const ids = (await answersTo(question.asked)).map(({ address }) => idOf(address));
  if (question.answers) expect(ids.sort()).toEqual(question.answers.toSorted());
  else expect(question.allowed).toEqual(expect.arrayContaining(ids));
});

test('at least a hundred and fifty questions are asked, half of them traps', () => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  const traps = questions.filter(({ answers }) => answers?.length === 0);
  expect(traps.length * 2).toBeGreaterThanOrEqual(150);
});

test('a number says what it is a number of, of which time, and who gives it', async () => {
  const [answer] = await answersTo(
    'how many serious incident notifications in the year to March 2026',
  );
  expect(`${answer?.title} ${answer?.text} ${answer?.note}`).toMatch(
    /357 notifications of serious incidents .*April 2025 to .*March 2026; England/,
  );
});

test('numbers that are easily confused stand side by side and say how they differ', async () => {
  const found = await answersTo('how many notifications in 2020');
  expect(found.flatMap(({ differs = [] }) => differs).join(' ')).toContain('calendar year 2020');
});
