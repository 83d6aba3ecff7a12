import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { importOf } from '../../src/importing/import.ts';
import { wordsIn } from '../../src/importing/repairs/hyphenation.ts';
import { readLibrary } from '../../src/load/read-library.ts';
import { allTexts } from '../../src/model/all-texts.ts';
import { openBrowser } from '../browser/browser.ts';
import { docxOf } from './make-docx.ts';
import { htmlOf, pdfOf } from './make-html.ts';
import { odtOf } from './make-odt.ts';
import { letters, wordsOf, type MadeLetter } from './made-letters.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const words = new Set(
  allTexts(readLibrary('content').library).flatMap(({ text }) => wordsIn(text)),
);
const asked = {
  kind: 'letter' as const,
  words,
  today: '2026-11-24',
  themes: [{ id: 'sheds', title: 'Sheds' }],
  identifier: 'PB-2026-99',
};

const kinds: Record<string, (letter: MadeLetter) => Uint8Array | Promise<Uint8Array>> = {
  pdf: (letter) => pdfOf(letter, browser),
  docx: docxOf,
  odt: odtOf,
  html: (letter) => new TextEncoder().encode(htmlOf(letter)),
};

/** The words of Markdown, in their order. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/\[\^[^\]]+\]:?/g, ' ')
    .replaceAll(/^\|(?: --- \|)+$|^- |^\d+\. /gm, '')
    .replaceAll(/<\/?sup>/g, '')
    .match(/[\p{L}\p{N}’'-]+/gu)!;

describe.each(Object.keys(kinds))('of a letter as .%s', (kind) => {
  test.each(letters.map((letter) => [letter.name, letter] as const))(
    'about %s no word is lost, none is added, and the facts are found',
    async (name, letter) => {
      const bytes = await kinds[kind]!(letter);
      const { body, data, notes } = await importOf({ name: `${name}.${kind}`, bytes }, asked);
      const [text = '', ...found] = body.split(/^\[\^\d+\]: /m);
      const { text: wanted, notes: feet } = wordsOf(letter);
      expect(plain(text)).toEqual(plain(wanted));
      expect(found.map((note) => note.trim())).toEqual(feet);
      const { day: date, to, reference, signatory, letterhead } = letter;
      expect(data).toMatchObject({ date, to, reference, signatory });
      expect(data['letterhead']).toEqual(expect.arrayContaining(letterhead));
      if (kind !== 'html') expect(notes.join('\n')).toContain(letter.running.slice(-7));
    },
  );
});
