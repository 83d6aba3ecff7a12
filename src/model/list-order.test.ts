import { expect, test } from 'vitest';
import { madeUp } from '../../tests/library/library.ts';
import { inListOrder, documentsOnTheme } from './uses.ts';

test('a list leads with what changed last, then goes by title', () => {
  const listed = inListOrder(madeUp().briefings).map(({ current }) => current);
  const keys = listed.map(({ published, title }) => ({ published, title: title.toLowerCase() }));
  expect(keys).toEqual(
    keys.toSorted((a, b) =>
      a.published === b.published
        ? a.title < b.title
          ? -1
          : 1
        : a.published < b.published
          ? 1
          : -1,
    ),
  );
});

test('a theme puts its own briefing first', () => {
  const slugs = (mainBriefing?: string) =>
    documentsOnTheme(
      madeUp((library) => {
        if (mainBriefing)
          library.themes.find(({ id }) => id === 'bicycle-sheds')!.mainBriefing = mainBriefing;
      }),
      'bicycle-sheds',
    ).briefings.map(({ slug }) => slug);
  const last = slugs().at(-1)!;
  expect(slugs(last)[0]).toBe(last);
  expect(slugs(last).toSorted()).toEqual(slugs().toSorted());
});
