import { describe, expect, test } from 'vitest';
import type { Statistic } from '../model/content/statistic.ts';
import { inline } from './index.ts';

const sheds: Statistic = {
  id: 'sheds',
  title: 'Sheds',
  value: 40,
  unit: 'sheds',
  base: 'sheds',
  period: 'not stated',
  claim: '{value} were looked at',
  place: 'England',
  source: 'survey',
};
const statisticOf = (id: string) => (id === 'sheds' ? sheds : undefined);
const shown = (text: string) => inline(text, statisticOf, ['gazette', 'survey']);

describe('a statistic in prose', () => {
  test('is filled from its statistic and leads to it', () => {
    expect(shown('They saw [](stat:sheds) there.')).toBe(
      'They saw <a href="/statistics/sheds/" class="stat" data-stat="sheds">40 sheds</a> there.',
    );
  });

  test('that is not there any more leaves a notice, and never vanishes', () =>
    expect(shown('[](stat:huts)')).toContain('[number taken down]'));
});

describe('a note in prose', () => {
  test('bears the number of its source in the list of the document', () => {
    expect(shown('Sheds leak [](source:survey).')).toBe(
      'Sheds leak<a href="#s2" class="note" aria-label="Source 2" data-apparatus="">2</a>.',
    );
  });

  test('stands right behind the word before it, also where two follow each other', () => {
    expect(shown('Sheds leak. [](source:survey) [](source:gazette)')).toMatch(
      /leak\.<a [^>]+>2<\/a><a [^>]+>1<\/a>$/,
    );
  });
});

test('a note goes where no list of sources stands that it could lead to', () => {
  expect(inline('Sheds leak. [](source:survey)', statisticOf, [])).toBe('Sheds leak.');
  expect(inline('Sheds leak [](source:survey) [](source:gazette) a lot.', statisticOf, [])).toBe(
    'Sheds leak a lot.',
  );
});

test('an ordinary link is left as it is', () =>
  expect(shown('[sheds](/themes/sheds/)')).toBe('<a href="/themes/sheds/">sheds</a>'));

test('one text has no paragraph around it, and HTML in it goes nowhere', () => {
  expect(shown('Shut *it*.')).toBe('Shut <em>it</em>.');
  expect(shown('Shut <img src=x onerror=alert(1)> it.')).toBe('Shut  it.');
});
