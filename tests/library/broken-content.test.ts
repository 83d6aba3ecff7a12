import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../site/site.ts';
import { copyOfLibrary, replaced, type Changes, type Copy, type Outcome } from './library.ts';

const shed = 'briefings/shed-locks/v1.md';
const emptyBody = (text: string) => text.slice(0, text.indexOf('\n---\n') + 5);

/** What an editor can get wrong: the change, and the whole message it must bring. */
const mistakes: Record<string, { changes: Changes; message: string }> = {
  'a source that is not there': {
    changes: {
      [shed]: replaced(
        'sources: [shed-survey-2025]',
        'sources: [shed-survey-2025, shed-survey-1925]',
      ),
    },
    message:
      'content/briefings/shed-locks/v1.md:19  ' +
      'There is no source called “shed-survey-1925”.\n  ' +
      'Add it to content/sources.yaml, or correct the name.  (source-missing)',
  },
  'a theme that is not there': {
    changes: {
      'briefings/lending-boxes/v1.md': replaced(
        'themes: [reading-rooms]',
        'themes: [reading-rooms, boxes]',
      ),
    },
    message:
      'content/briefings/lending-boxes/v1.md:10  There is no theme called “boxes”.\n  ' +
      'Add content/themes/boxes.md, or use one of: bicycle-sheds, reading-rooms, ' +
      'weather-vanes.  (theme-missing)',
  },
  'a source dated before its period ends': {
    changes: {
      'statistics.yaml': replaced(
        'period: { from: 2024-01, to: 2024-12 }',
        'period: { from: 2024-01, to: 2025-12 }',
      ),
    },
    message:
      'content/statistics.yaml:6  ' +
      'The source was published (30 June 2025) before the end of the period it covers ' +
      '(December 2025).\n  ' +
      'Correct the period, or the date of the source in content/sources.yaml.  ' +
      '(date-before-period)',
  },
  'two slugs with one address': {
    changes: { 'briefings/Reading-Rooms/v1.md': replacedCopy(shed, 'PB-2026-03', 'PB-2026-08') },
    message:
      'content/briefings/reading-rooms/v2.md:1  ' +
      '“reading-rooms” and “Reading-Rooms” would have the same address.\n  ' +
      'Rename one of the two; addresses do not tell capital letters apart.  ' +
      '(slug-duplicate)',
  },
  'a field of the wrong type': {
    changes: {
      'briefings/roof-gardens/v1.md': replaced('audience: [everyone]', 'audience: everyone'),
    },
    message:
      'content/briefings/roof-gardens/v1.md:11  ' +
      '“audience” is not written as it should be.\n  ' +
      'It should be a list (lines that start with “- ”, or [a, b]).  (field-wrong)',
  },
  'a field that does not exist': {
    changes: { 'letters/2025-03-02-shed-keys.md': replaced('subject:', 'colour: green\nsubject:') },
    message:
      'content/letters/2025-03-02-shed-keys.md:7  ' +
      'There is no field called “colour” here.\n  ' +
      'Correct the spelling, or take the line out.  (key-unknown)',
  },
  'front matter that is not YAML': {
    changes: { 'briefings/bicycle-sheds/v2.md': replaced('title: Keeping', 'title: "Keeping') },
    message: 'content/briefings/bicycle-sheds/v2.md:2  This is not valid YAML:',
  },
  'a briefing without a text': {
    changes: { 'briefings/quiet-corners/v1.md': emptyBody },
    message:
      'content/briefings/quiet-corners/v1.md:1  ' +
      'There is no text below the front matter.\n  ' +
      'Write it after the second line ---.  (body-empty)',
  },
  'a file that is no edition': {
    changes: { 'briefings/lending-boxes/v0.md': replacedCopy(shed, 'PB-2026-03', 'PB-2026-04') },
    message:
      'content/briefings/lending-boxes/v0.md:1  This is not the name of an edition.\n  ' +
      'Name the file v1.md, v2.md and so on, in a folder of its own below ' +
      'content/briefings/.  (edition-number)',
  },
  'a statistic without a base': {
    changes: { 'statistics.yaml': replaced('  base: hinges in use\n', '') },
    message:
      'content/statistics.yaml:55  “entry 7, base” is missing.\n  ' +
      'Say what the value is a count of or a share of, for example base: "children in ' +
      'rapid reviews".  (field-missing)',
  },
};

function replacedCopy(path: string, part: string, by: string): string {
  return replaced(part, by)(readFileSync(join('tests/library/content', path), 'utf8'));
}

const copies: Copy[] = [];
const copy = (changes: Changes = {}) => {
  const made = copyOfLibrary(changes);
  copies.push(made);
  return made;
};
afterAll(() => copies.forEach((made) => made.remove()));

test('the made-up library is sound', async () => {
  const { code, said } = await copy().check();
  expect(said).toContain('The content is sound.');
  expect(code).toBe(0);
});

describe('an editor is told exactly what is wrong and how to mend it', () => {
  test.each(Object.entries(mistakes))('%s', async (_, { changes, message }) => {
    const { code, said } = await copy(changes).check();
    expect(said).toContain(message);
    expect(said).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(code).toBe(1);
  });

  test('each kind of mistake has a message of its own', () => {
    expect(
      new Set(Object.values(mistakes).map(({ message }) => message.replace(/^\S+\s+/, ''))).size,
    ).toBe(10);
  });
});

describe('when things go wrong, many of them at once', () => {
  let site: Copy;
  let broken: Outcome;
  let built: Outcome;
  let late: Outcome;
  let before: string[];
  let afterLate: string[];

  beforeAll(async () => {
    site = copy();
    const first = await site.build();
    if (first.code !== 0) throw new Error(first.said);
    before = hashes(site.site);
    late = await site.build({ SOURCE_DATE_EPOCH: 'yesterday' });
    afterLate = hashes(site.site);
    Object.values(mistakes).forEach(({ changes }) => site.change(changes));
    broken = await site.check();
    built = await site.build();
  });

  test('all of them are told in one go', () => {
    // The base that is missing hides the statistic, and the broken YAML hides the edition, so what
    // rests on them is told as well.
    const places = Object.values(mistakes).map(({ message }) => message.split('  ')[0]!);
    for (const place of places) expect(broken.said).toContain(place);
    expect(broken.said).toMatch(
      /\d\d problems to mend before this can be published\. Nothing was changed\.$/m,
    );
    expect(broken.code).toBe(1);
  });

  test('the build says the same and stops', () => {
    expect(built.said).toContain(broken.said);
    expect(built.code).toBe(1);
  });

  test('the last good site is left as it was, byte for byte', () => {
    expect(before.length).toBeGreaterThan(40);
    expect(hashes(site.site)).toEqual(before);
  });

  test('so it is by a build for a day that is none, which says so without a stack trace', () => {
    expect(late.code).toBe(1);
    expect(late.said).toContain('SOURCE_DATE_EPOCH is “yesterday”');
    expect(late.said).toContain('(build-day-wrong)');
    expect(late.said).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(afterLate).toEqual(before);
  });
});

const hashes = (folder: string) =>
  filesOf(folder, '')
    .filter((path) => /\.\w+$/.test(path))
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    );
