import { describe, expect, test } from 'vitest';
import { attribute, builtLibrary, builtSite, named, pagesOf, wordsOf, type Page } from './site.ts';

/** Words of the workshop, and what STYLE.md has in their place. */
const refused: [workshop: RegExp, instead: string][] = [
  [/\bpublished here\b/i, 'Published'],
  [/\b(?:this page|it|page) rests on\b|\bsecondary accounts?\b/i, 'Based on …'],
  [/\bread as:/i, 'We used'],
  [/\bother names of this\b/i, 'related words'],
  [/\banother base\b|\ba share below\b/i, 'These percentages are of a different group'],
  [/\bwhat never stands here\b/i, 'What we never publish'],
  [/\bnot numbered in what\b/i, 'nothing'],
  [/\bwhat we (?:have )?read\b/i, 'the source by its name'],
];

/** Said once on a page, these help; said twice, they are noise. */
const onceOnly = [/\bfirst edition\b/gi, /\bin our (?:own )?words\b/gi];

const parts = new Set(['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'dd', 'dt', 'caption']);
const isScript = ({ tagName }: { tagName: string }) => ['script', 'style'].includes(tagName);
const textOf = (page: Page) => wordsOf(named(page, 'body')[0]!, isScript).replaceAll(/\s+/g, ' ');
const textsOf = (page: Page) =>
  page.elements
    .filter(({ tagName }) => parts.has(tagName))
    .map((element) =>
      wordsOf(element, (inner) => attribute(inner, 'class') === 'note').replaceAll(/\s+/g, ' '),
    );

/** A short sentence that is nothing but “X is not Y”: wise once, and tiresome after. */
const aphorism = /^(?:[A-Z][\w’-]*)(?: [\w’-]+){0,4} (?:is|are) not (?!yet\b)(?:[\w’-]+ ?){1,5}\.$/;
const aphorismsOn = (page: Page) => [
  ...new Set(
    textsOf(page)
      .flatMap((text) => text.split(/(?<=[.!?]) /))
      .map((sentence) => sentence.trim())
      .filter((sentence) => aphorism.test(sentence)),
  ),
];

test('knows an aphorism from a statement of fact', () => {
  expect('A label is not a plan.').toMatch(aphorism);
  expect('These are not isolated incidents.').toMatch(aphorism);
  expect('The duty is not yet in force.').not.toMatch(aphorism);
  expect('The review found that information was not shared or sought well.').not.toMatch(aphorism);
});

describe.each([
  ['the site', builtSite],
  ['the made-up library', builtLibrary],
])('a reader of %s', (_, built) => {
  test.each(refused)('never meets %s', (workshop) => {
    const meets = pagesOf(built()).filter((page) => workshop.test(textOf(page)));
    expect(meets.map(({ address }) => address)).toEqual([]);
  });

  test.each(onceOnly)('meets %s once a page at most', (words) => {
    // A set to print holds many texts, and each says its own.
    const single = pagesOf(built()).filter(({ address }) => !address.endsWith('/print/'));
    const more = single.filter((page) => [...textOf(page).matchAll(words)].length > 1);
    expect(more.map(({ address }) => address)).toEqual([]);
  });

  test('meets at most one aphorism in a briefing', () => {
    const more = pagesOf(built())
      .filter(({ address }) => /^\/briefings\/[^/]+\/$/.test(address))
      .map((page) => [page.address, ...aphorismsOn(page)])
      .filter(({ length }) => length > 2);
    expect(more).toEqual([]);
  });
});

test('sees with every helpline where its hours are shown, or when to call', () => {
  const hours = pagesOf(builtSite()).flatMap((page) =>
    page.elements
      .filter((element) => attribute(element, 'class') === 'help__hours')
      .map((element) => wordsOf(element).trim()),
  );
  expect(hours.length).toBeGreaterThan(0);
  const said = /are shown at [\w.-]+\.\w+\.$|^Call straight away|finder|^Any time|^Always/;
  expect([...new Set(hours)].filter((text) => !said.test(text))).toEqual([]);
  expect(hours.join(' ')).not.toMatch(/copies|copy we/);
});
