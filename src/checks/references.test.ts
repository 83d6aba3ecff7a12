import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { references } from './references.ts';

const always = () => true;
const shed = (library: Library) => editionOf(library, 'bicycle-sheds');
const mistakes: [what: string, change: (library: Library) => void, codes: string[]][] = [
  [
    'a source in the list that is not there',
    (library) => shed(library).sources.push('nobody-2020'),
    ['source-missing'],
  ],
  [
    'a source in the text that is not there',
    (library) => {
      shed(library).body += '\n[](source:nobody-2020)';
    },
    ['source-missing'],
  ],
  [
    'a source of an action that is not there',
    (library) => {
      shed(library).actions[1]!.source = 'nobody-2020';
    },
    ['source-missing'],
  ],
  [
    'a source of a recommendation that is not there',
    (library) => {
      shed(library).recommendations[0]!.source = 'nobody-2020';
    },
    ['source-missing'],
  ],
  [
    'a source of a status that is not there',
    (library) => {
      Object.assign(shed(library).lawUpdates[0]!.status, { source: 'nobody-2020' });
    },
    ['source-missing'],
  ],
  [
    'a source of a later event that is not there',
    (library) => {
      library.letters[0]!.laterEvents[0]!.source = 'nobody-2020';
    },
    ['source-missing'],
  ],
  [
    'a source of a statistic that is not there',
    (library) => {
      library.statistics[0]!.source = 'nobody-2020';
    },
    ['source-missing'],
  ],
  [
    'a source of a theme that is not there',
    (library) => {
      library.themes[0]!.body += '\n[](source:nobody-2020)';
    },
    ['source-missing'],
  ],
  [
    'a key number that is not there',
    (library) => shed(library).keyNumbers.push('no-number'),
    ['statistic-missing'],
  ],
  [
    'a statistic in the text that is not there',
    (library) => {
      shed(library).body += '\n[](stat:no-number)';
    },
    ['statistic-missing'],
  ],
  [
    'a part that is not there',
    (library) => {
      library.statistics.find(({ parts }) => parts)!.parts!.push('no-number');
    },
    ['statistic-missing'],
  ],
  [
    'a corrected statistic that is not there',
    (library) => {
      library.statistics.find(({ supersedes }) => supersedes)!.supersedes = 'no-number';
    },
    ['statistic-missing'],
  ],
  [
    'a likeness to a statistic that is not there',
    (library) => {
      library.statistics[0]!.confusedWith = [
        { statistic: 'no-number', because: 'They look alike.' },
      ];
    },
    ['statistic-missing'],
  ],
  [
    'a theme of a briefing that is not there',
    (library) => shed(library).themes.push('no-theme'),
    ['theme-missing'],
  ],
  [
    'a theme of a letter that is not there',
    (library) => library.letters[0]!.themes.push('no-theme'),
    ['theme-missing'],
  ],
  [
    'a successor that is not there',
    (library) => {
      editionOf(library, 'shed-locks').supersededBy = 'no-briefing';
    },
    ['briefing-missing'],
  ],
  [
    'a briefing that is its own successor',
    (library) => {
      editionOf(library, 'shed-locks').supersededBy = 'shed-locks';
    },
    ['briefing-missing'],
  ],
  [
    'a successor that is only a draft',
    (library) => {
      editionOf(library, 'shed-locks').supersededBy = 'lending-boxes';
      library.briefings
        .find(({ slug }) => slug === 'lending-boxes')!
        .editions.forEach((edition) => (edition.draft = true));
    },
    ['briefing-missing'],
  ],
  [
    'a source in the text that the list lacks',
    (library) => {
      shed(library).body += '\n[](source:lamp-notes-2024)';
    },
    ['source-unlisted'],
  ],
  [
    'a source in the list that nothing rests on',
    (library) => shed(library).sources.push('lamp-notes-2024'),
    ['source-idle'],
  ],
  [
    'a statistic in a letter',
    (library) => {
      library.letters[0]!.body += '\n[](stat:nobody-counted)';
    },
    ['statistic-missing'],
  ],
  [
    'a statistic in a theme',
    (library) => {
      library.themes[0]!.body += '\n[](stat:nobody-counted)';
    },
    ['statistic-missing'],
  ],
  [
    'a source in the note on another source',
    (library) => {
      library.sources[0]!.note = 'See [](source:nobody-2020).';
    },
    ['source-missing'],
  ],
];

test('finds nothing where every name leads somewhere', () =>
  expect(references(always)(madeUp())).toEqual([]));

test.each(mistakes)('finds %s', (_, change, codes) => {
  expect(references(always)(madeUp(change)).map(({ code }) => code)).toEqual(codes);
});

test('finds a theme whose own briefing is not on it', () => {
  const found = (mainBriefing: string) =>
    references(always)(
      madeUp((library) => {
        library.themes.find(({ id }) => id === 'bicycle-sheds')!.mainBriefing = mainBriefing;
      }),
    ).map(({ code }) => code);
  expect(found('bicycle-sheds')).toEqual([]);
  expect(found('nobody')).toEqual(['briefing-missing']);
  expect(found('lending-boxes')).toEqual(['briefing-missing']);
});

test('refuses what was taken down in a new text, and leaves it in a published one', () => {
  const library = madeUp((all) => {
    all.statistics = all.statistics
      .filter(({ id }) => id !== 'sheds-wet')
      .map(({ parts: _, ...statistic }) => statistic);
    all.sources = all.sources.filter(({ id }) => id !== 'shed-gazette-undated');
    all.takenDown = ['/statistics/sheds-wet/', '/sources/shed-gazette-undated/'].map((address) => ({
      addresses: [address],
      hidden: [],
      date: '2026-12-01',
      reason: 'privacy',
      salt: 'ab',
      fingerprints: [],
      origin: all.themes[0]!.origin,
    }));
  });
  expect(references(always)(library)).toEqual([]);
  const afterV2 = references((page) => !page.endsWith('/bicycle-sheds/v3/'))(library);
  expect(new Set(afterV2.map(({ code, path }) => `${code} ${path}`))).toEqual(
    new Set(['taken-down-named content/briefings/bicycle-sheds/v3.md']),
  );
  const problems = afterV2.map(({ problem }) => problem);
  expect(problems).toContain('The statistic “sheds-wet” was taken down.');
  expect(problems).toContain('The source “shed-gazette-undated” was taken down.');
});

test('points at the line of the name', () => {
  const [found] = references(always)(
    madeUp((library) => {
      shed(library).actions[1]!.source = 'nobody-2020';
    }),
  );
  expect(found).toMatchObject({
    path: 'content/briefings/bicycle-sheds/v3.md',
    line: 31,
    problem: 'There is no source called “nobody-2020”.',
  });
});
