import { describe, expect, test } from 'vitest';
import {
  statisticSentence,
  statisticText,
  statisticParts,
  formatPeriod,
  statisticSchema,
  type Statistic,
} from './statistic.ts';

const sheds: Statistic = {
  id: 'sheds',
  title: 'Sheds',
  value: 1200,
  unit: 'sheds',
  base: 'sheds in the survey',
  period: 'not stated',
  claim: '{value} of those in the survey leak at the door',
  place: 'England',
  source: 'shed-survey-2025',
};

describe('a statistic in words', () => {
  test.each<[string, Partial<Statistic>]>([
    ['1,200 sheds', {}],
    ['42.6%', { value: 42.6, unit: '%' }],
    ['2 to 3 sheds', { value: 2, valueTo: 3 }],
    ['12 to 15%', { value: 12, valueTo: 15, unit: '%' }],
    ['over 1,200 sheds', { qualifier: 'over' }],
    ['nearly a fifth', { value: 20, unit: '%', qualifier: 'nearly', words: 'a fifth' }],
  ])('reads “%s”', (text, change) => expect(statisticText({ ...sheds, ...change })).toBe(text));

  test('comes apart into amount and unit', () => {
    expect(statisticParts({ ...sheds, qualifier: 'over' })).toEqual({
      amount: 'over 1,200',
      unit: 'sheds',
    });
    expect(statisticParts({ ...sheds, unit: '%', value: 42.6 })).toEqual({
      amount: '42.6%',
      unit: '',
    });
    expect(statisticParts({ ...sheds, words: 'half' })).toEqual({ amount: 'half', unit: '' });
  });
});

test('a statistic in short carries its subject, period and place', () => {
  const leaks = {
    ...sheds,
    value: 42.6,
    unit: '%',
    qualifier: 'over' as const,
    claim: '{value} of wet sheds leak at the door',
  };
  expect(statisticSentence(leaks)).toBe(
    'Over 42.6% of wet sheds leak at the door (period not stated; England).',
  );
});

describe('a period', () => {
  test.each<[Statistic['period'], string]>([
    [{ from: '2018-06', to: '2019-08' }, 'June 2018 to August 2019'],
    [{ from: '2020', to: '2020' }, '2020'],
    ['not stated', 'period not stated'],
    ['standing rule', 'a standing rule'],
  ])('%j reads “%s”', (period, text) => expect(formatPeriod(period)).toBe(text));
});

test.each(['base', 'unit', 'period', 'source', 'value', 'claim'])(
  'a statistic without %s is none',
  (field) => {
    expect(statisticSchema.safeParse(sheds).success).toBe(true);
    expect(statisticSchema.safeParse({ ...sheds, [field]: undefined }).success).toBe(false);
  },
);
