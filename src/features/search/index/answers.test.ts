import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../../../tests/library/library.ts';
import { publishable } from '../../../model/publishable.ts';
import { answersFile } from './answers.ts';

const library = publishable(madeUp(), madeUpDay);
const answers = answersFile(library);
const of = (wanted: string) => answers.filter(({ kind }) => kind === wanted);

test('a briefing answers to its identifier', () =>
  expect(answers.flatMap((entry) => (entry.kind === 'briefing' ? [entry.about] : []))).toEqual(
    library.briefings.map(({ identifier }) => identifier),
  ));

test('a statistic that was corrected no longer answers', () => {
  const corrected = library.statistics.flatMap(({ supersedes }) => supersedes ?? []);
  expect(corrected).not.toEqual([]);
  for (const id of corrected)
    expect(of('statistic').map(({ address }) => address)).not.toContain(`/statistics/${id}/`);
});

test('the recommendations of a briefing answer with their place in it', () => {
  expect(of('recommendations')).not.toEqual([]);
  for (const { address } of of('recommendations'))
    expect(address).toMatch(/^\/briefings\/[a-z-]+\/#recommendations$/);
});
