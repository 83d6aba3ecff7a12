import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from './index.ts';
import { readShelves, type Memory } from '../load/read-library.ts';
import { catalogue, type IssueCode } from '../model/issues/catalogue.ts';
import { exampleBriefing, type Example } from '../model/issues/meaning.ts';
import { joinLibrary } from '../model/library.ts';
import { fixedPages, identifierPrefix } from '../site.ts';
import {
  copyOfLibrary,
  madeUpDay,
  madeUpLibrary,
  replaced,
  type Changes,
} from '../../tests/library/library.ts';

const copy = copyOfLibrary();
afterAll(() => copy.remove());
const memory: Memory = new Map();

/** What an example does to the made-up library. */
function changesOf(example: Example): Changes {
  if (example.in === 'text')
    return {
      [exampleBriefing]: replaced(
        'Wet bicycles rust.',
        () => `Wet bicycles rust.\n\n${example.words}`,
      ),
    };
  if (example.in === 'field')
    return { [exampleBriefing]: (text) => withField(text, example.words) };
  if (example.in === 'entry') return { [example.path]: (text) => `${text}\n${example.words}\n` };
  if (example.in === 'file') return { [example.path]: `${example.words}\n` };
  if (example.in === 'place')
    return { [example.path]: replaced(example.instead, () => example.words) };
  return { [example.path]: readFileSync(join(copy.folder, example.of), 'utf8') };
}

function withField(text: string, words: string): string {
  const name = words.slice(0, words.indexOf(':'));
  const there = new RegExp(`^${name}:.*$`, 'm');
  return there.test(text)
    ? text.replace(there, () => words)
    : text.replace('\nactions:', () => `\n${words}\nactions:`);
}

function codesIn(folder: string): string[] {
  const { shelves, issues } = readShelves(folder, memory);
  const found = check(joinLibrary(shelves), {
    firstRelease: '2026-11-22',
    identifierPrefix,
    fixedPages,
    today: madeUpDay,
  });
  return [...issues, ...found].map(({ code }) => code);
}

/** Puts the library back as it was. */
function putBack(changes: Changes) {
  for (const path of Object.keys(changes)) {
    const original = join(madeUpLibrary, path);
    if (existsSync(original)) cpSync(original, join(copy.folder, path));
    else rmSync(join(copy.folder, path));
  }
}

const codes = Object.keys(catalogue) as IssueCode[];
const examples = codes.flatMap((code): [IssueCode, Example][] => {
  const { example } = catalogue[code];
  return typeof example === 'string' ? [] : [[code, example]];
});

test('the made-up library raises nothing by itself', () =>
  expect(codesIn(copy.folder)).toEqual([]));

test.each(examples)('the example of %s raises it', (code, example) => {
  const changes = changesOf(example);
  copy.change(changes);
  const found = codesIn(copy.folder);
  putBack(changes);
  expect(found).toContain(code);
});

test('most of what an editor can write wrong has an example of content', () =>
  expect(examples.length).toBeGreaterThan(80));
