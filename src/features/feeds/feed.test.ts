import { describe, expect, test } from 'vitest';
import { editionOf, madeUp } from '../../../tests/library/library.ts';
import { atom, briefingChannel, json, siteChannel } from './feed.ts';
import { updatesOf, worthTelling } from '../../model/updates.ts';

const idsOf = (library = madeUp()) => updatesOf(library).map(({ id }) => id);

describe('news', () => {
  test('have ids that are never shared and never change', () => {
    const before = idsOf();
    expect(new Set(before).size).toBe(before.length);
    const renamed = madeUp((library) =>
      library.briefings.forEach((briefing) =>
        briefing.editions.forEach((edition) => {
          edition.slug = `new-${edition.slug}`;
          edition.title = `New ${edition.title}`;
        }),
      ),
    );
    expect(idsOf(renamed).sort()).toEqual(before.sort());
  });

  test('say what changed and why', () => {
    const correction = updatesOf(madeUp()).find(({ kind }) => kind === 'correction')!;
    expect(correction).toMatchObject({
      what: 'Edition 3 takes the place of edition 2.',
      why: 'The count of doors was wrong.',
      changes: '/briefings/bicycle-sheds/changes/',
    });
  });

  test('tell of a withdrawal with its reason', () => {
    expect(updatesOf(madeUp()).find(({ kind }) => kind === 'withdrawn')).toMatchObject({
      date: '2026-11-30',
      why: 'The boxes were never there.',
    });
  });

  test('of a minor change reach only those who follow the briefing', () => {
    const minor = madeUp((library) => {
      editionOf(library, 'bicycle-sheds', 3).change = 'minor';
      editionOf(library, 'bicycle-sheds', 3).published = '2030-01-01';
    });
    const without = madeUp((library) => {
      library.briefings.find(({ slug }) => slug === 'bicycle-sheds')!.editions.splice(2);
    });
    expect(atom(siteChannel(minor))).toBe(atom(siteChannel(without)));
    const briefing = minor.briefings.find(({ slug }) => slug === 'bicycle-sheds')!;
    expect(briefingChannel(minor, briefing).updates.map(({ kind }) => kind)).toEqual([
      'minor',
      'minor',
      'first',
    ]);
    expect(worthTelling(updatesOf(minor)).some(({ kind }) => kind === 'minor')).toBe(false);
  });

  test('escape what would be markup', () => {
    const library = madeUp((one) => {
      editionOf(one, 'shed-locks').title = 'Locks & <keys>';
    });
    expect(atom(siteChannel(library))).toContain('New briefing: Locks &amp; &lt;keys&gt;');
    const { items } = JSON.parse(json(siteChannel(library))) as { items: { title: string }[] };
    expect(items.map(({ title }) => title)).toContain('New briefing: Locks & <keys>');
  });

  test('are the same bytes from the same content', () => {
    expect(atom(siteChannel(madeUp()))).toBe(atom(siteChannel(madeUp())));
  });
});
