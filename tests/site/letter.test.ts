import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, builtSite, pagesOf, wordsOf, type Element } from './site.ts';

const file = 'tests/site/fixtures/letter-2022-05-30.txt';
const original = readFileSync(file, 'utf8');
const address = '/letters/2022-05-30-looked-after-children/';

/** In what the words of the page may differ from the words of the file, each with its reason. */
const allowed: { reason: string; from: string | RegExp; to: string }[] = [
  {
    reason: 'The raised letters of “29th” are marked up, not written as a tag.',
    from: '<sup>th</sup>',
    to: 'th',
  },
  { reason: 'Bold type is shown, not written with stars.', from: /\*\*/g, to: '' },
  {
    reason:
      'The scanner’s description of the signature is no part of the letter; ' +
      'the page tells of it in a note.',
    from: new RegExp(
      'A handwritten signature in black ink that reads "Annie Hudson"\\. ' +
        'The signature is written in a cursive, slightly informal style\\.',
    ),
    to: '',
  },
  {
    reason: 'The page break falls inside a sentence, whose two parts are joined.',
    from: /looked after child\n\n \ndisplaying/,
    to: 'looked after child displaying',
  },
];

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const classed = (name: string) => (element: Element) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

function letterPage() {
  return pagesOf(builtSite()).find((page) => page.address === address)!;
}

/**
 * The words of the sheet, each line of the letterhead and each paragraph apart, without the numbers
 * that the site adds.
 */
function wordsOfLetter(): string {
  const sheet = letterPage().elements.find(classed('sheet'))!;
  const lines: string[] = [];
  const read = (element: Element) => {
    const inner = element.childNodes.filter((node): node is Element => 'tagName' in node);
    if (['p', 'span', 'h2', 'h3'].includes(element.tagName))
      lines.push(wordsOf(element, classed('pn')));
    else inner.forEach(read);
  };
  read(sheet);
  return folded(lines.join('\n'));
}

describe('the letter', () => {
  test('reads word for word as the original', () => {
    const expected = allowed.reduce((text, { from, to }) => text.replace(from, to), original);
    expect(wordsOfLetter()).toBe(folded(expected));
  });

  test('differs from the file in nothing but what is allowed, and all of that is there', () => {
    expect(allowed.filter(({ from }) => original.search(from) < 0)).toEqual([]);
  });

  test('names the file it was made from by its SHA-256', () => {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(letterPage().html).toContain(hash);
  });

  test('keeps the editors’ notes apart from its own text', () => {
    const { elements } = letterPage();
    expect(wordsOf(elements.find(classed('sheet'))!)).not.toMatch(/handwritten|editor/i);
    expect(
      elements
        .filter(classed('voice'))
        .map((element) => wordsOf(element))
        .join(' '),
    ).toContain('handwritten signature');
  });

  test('adds no surname to the name it greets', () => {
    const { html } = letterPage();
    expect(
      [...html.matchAll(/Carolyne(.{0,12})/g)]
        .map((match) => match[1])
        .filter((after) => /^ [A-Z]/.test(after!)),
    ).toEqual([]);
  });
});
