import { describe, expect, test } from 'vitest';
import { editionOf, madeUp, madeUpDay } from '../../tests/library/library.ts';
import { currentUntil, stateOf, type Library } from './library.ts';
import { publishable } from './publishable.ts';

const library = madeUp();
const briefing = (slug: string, of: Library = library) =>
  of.briefings.find((one) => one.slug === slug)!;

describe('a briefing', () => {
  test('has its editions oldest first, and the last is current', () => {
    expect(briefing('bicycle-sheds').editions.map(({ edition }) => edition)).toEqual([1, 2, 3]);
    expect(briefing('bicycle-sheds').current.edition).toBe(3);
  });

  test.each([
    ['bicycle-sheds', 'current'],
    ['reading-rooms', 'current'],
    ['shed-locks', 'superseded'],
    ['lending-boxes', 'withdrawn'],
  ])('%s is %s', (slug, kind) => {
    expect(stateOf(briefing(slug)).kind).toBe(kind);
  });

  test('says by what it is superseded, and when and why it was withdrawn', () => {
    expect(stateOf(briefing('shed-locks'))).toEqual({ kind: 'superseded', by: 'bicycle-sheds' });
    expect(stateOf(briefing('lending-boxes'))).toEqual({
      kind: 'withdrawn',
      date: '2026-11-30',
      reason: 'The boxes were never there.',
    });
  });

  test('that was withdrawn after it was superseded is withdrawn', () => {
    const both = madeUp((one) => {
      editionOf(one, 'lending-boxes').supersededBy = 'bicycle-sheds';
    });
    expect(stateOf(briefing('lending-boxes', both)).kind).toBe('withdrawn');
  });

  test('says until when an edition was current', () => {
    const sheds = briefing('bicycle-sheds');
    expect(sheds.editions.map((edition) => currentUntil(sheds, edition))).toEqual([
      '2026-11-29',
      '2026-12-06',
      undefined,
    ]);
  });
});

describe('what may leave the house', () => {
  const slugs = (now = madeUpDay) => publishable(library, now).briefings.map(({ slug }) => slug);

  test('holds no draft and nothing embargoed', () => {
    expect(slugs()).toEqual([
      'bicycle-sheds',
      'reading-rooms',
      'shed-locks',
      'lending-boxes',
      'quiet-corners',
    ]);
  });

  test('lets an embargoed briefing go on its day', () => {
    expect(slugs('2027-05-31')).not.toContain('rain-barrels');
    expect(slugs('2027-06-01')).toContain('rain-barrels');
  });

  test('keeps the published edition current while the next one is a draft', () => {
    expect(briefing('reading-rooms').current.edition).toBe(2);
    expect(briefing('reading-rooms', publishable(library, madeUpDay)).current.edition).toBe(1);
  });

  test('holds no source that is not public, and no draft of a letter', () => {
    const drafted = madeUp((one) => {
      one.letters[0]!.draft = true;
    });
    expect(publishable(library, madeUpDay).sources.map(({ access }) => access)).toEqual([
      'public',
      'public',
      'public',
    ]);
    expect(publishable(drafted, madeUpDay).letters).toEqual([]);
  });
});

test('the order of files makes no difference', () => {
  const shuffled = madeUp((one) => {
    one.briefings.reverse();
    one.terms.reverse();
    one.statistics.reverse();
    one.sources.reverse();
    one.themes.reverse();
  });
  const order = (one: Library) => [
    one.briefings.map(({ slug }) => slug),
    one.terms.map(({ id }) => id),
    one.statistics.map(({ id }) => id),
    one.sources.map(({ id }) => id),
    one.themes.map(({ id }) => id),
  ];
  expect(order(shuffled)).toEqual(order(library));
});
