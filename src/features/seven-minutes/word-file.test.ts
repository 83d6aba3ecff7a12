import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../../tests/library/library.ts';
import { publishable } from '../../model/publishable.ts';
import { wordFile } from './word-file.ts';
import type { HandoutBlock } from './read-handout.ts';

const library = publishable(madeUp(), madeUpDay);
const briefing = library.briefings.find(({ slug }) => slug === 'bicycle-sheds')!;
const blocks: HandoutBlock[] = [
  { kind: 'heading', runs: [{ text: 'Key points' }] },
  { kind: 'item', runs: [{ text: 'Read ' }, { text: 'this', href: '/briefings/shed-locks/' }] },
  { kind: 'item', runs: [{ text: 'Why & how?' }], ruled: true },
];
const make = () => wordFile(briefing, blocks, library);

test('gives the same bytes each time', async () => {
  const [one, other] = [await make(), await make()];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('gives the same bytes in any time zone', async () => {
  const here = await make();
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  try {
    expect(Buffer.from(await make()).equals(Buffer.from(here))).toBe(true);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('says which edition it is a copy of, with room for the name of who changed it', async () => {
  const text = strFromU8(unzipSync(await make())['word/document.xml']!);
  expect(text).toContain(
    `Local copy of PB-2026-01 edition ${briefing.current.edition}, changed by ____`,
  );
  expect(text).toContain('Why &amp; how?');
  for (const words of [
    'Local contacts',
    'Record of use',
    'Sources',
    'Worried about a child?',
    'Not issued by',
  ])
    expect(text).toContain(words);
});

test('names no source that is not public', async () => {
  const hidden = madeUp()
    .sources.filter(({ access }) => access !== 'public')
    .map(({ title }) => title);
  const text = strFromU8(unzipSync(await make())['word/document.xml']!);
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((title) => text.includes(title))).toEqual([]);
});

test('uses Word’s own headings, real lists and British English', async () => {
  const parts = unzipSync(await make());
  const text = strFromU8(parts['word/document.xml']!);
  expect(text).toContain('<w:pStyle w:val="Title"/>');
  expect(text).toContain('<w:pStyle w:val="Heading1"/>');
  expect(text).toMatch(/<w:numPr><w:ilvl w:val="0"\/>/);
  expect(strFromU8(parts['word/styles.xml']!)).toContain('w:lang w:val="en-GB"');
});

test('links each mark to something that is there', async () => {
  const parts = unzipSync(await make());
  const used = [
    ...strFromU8(parts['word/document.xml']!).matchAll(/r:(?:id|embed)="([^"]+)"/g),
  ].map((match) => match[1]);
  const known = [
    ...strFromU8(parts['word/_rels/document.xml.rels']!).matchAll(/ Id="([^"]+)"/g),
  ].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((id) => !known.includes(id))).toEqual([]);
});
