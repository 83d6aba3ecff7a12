import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeUp, madeUpDay } from '../../tests/library/library.ts';
import { plant, stringFields, type StringField } from '../../tests/library/string-fields.ts';
import { joinLibrary, type Library } from '../model/library.ts';
import { characters } from './characters.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';

const payloads = (
  JSON.parse(readFileSync('tests/browser/fixtures/html-payloads.json', 'utf8')) as {
    payload: string;
  }[]
).map(({ payload }) => payload);

/** What may stand in any text, and why. */
const harmless: Record<string, string> = {
  ' ': 'A space is no text: where one is asked for, its schema refuses it.',
  '123456': 'Digits alone are digits in HTML too.',
};

/**
 * What Markdown takes for words where prose stands, because of the slash in a value without quotes:
 * it comes out with its < and > as words, which a test in a real browser holds.
 */
const wordsInProse = ['<img src=data:image/jpeg,ab798ewqxbaudbuoibeqbla>'];

/** A library of one item, so that thousands of texts are tried in seconds. */
function smallLibrary({ shelf }: StringField): Library {
  const { briefings, ...shelves } = madeUp();
  const none = Object.fromEntries(Object.keys(shelves).map((name) => [name, []]));
  const edition = { ...briefings[0]!.current, body: 'Words.' };
  const editions = shelf === 'editions' ? [edition] : [];
  const items = shelf === 'editions' ? {} : { [shelf]: shelves[shelf].slice(0, 1) };
  return joinLibrary({ ...none, ...items, editions } as never);
}

const refuses = (library: Library) =>
  [markup, links([], madeUpDay), characters].some((check) => check(library).length > 0);

const tried = stringFields().flatMap((field) => {
  const library = smallLibrary(field);
  return payloads.map((payload) => {
    plant(library, field, payload);
    const accepted = !refuses(library);
    return { at: `${field.shelf} ${field.path.join('.')}`, payload, accepted };
  });
});

test('what is tried in each field is sound before', () =>
  expect(stringFields().filter((field) => refuses(smallLibrary(field)))).toEqual([]));

test('there are 112 hostile texts, each tried in every field of every kind', () => {
  expect(payloads).toHaveLength(112);
  expect(tried).toHaveLength(112 * stringFields().length);
});

test('none is accepted without a reason', () => {
  const unexplained = tried.filter(
    ({ at, payload, accepted }) =>
      accepted &&
      !(payload in harmless) &&
      !(at.endsWith(' body') && wordsInProse.some((words) => payload.startsWith(words))),
  );
  expect(unexplained).toEqual([]);
});

test('every reason is needed', () => {
  const accepted = tried.filter((one) => one.accepted).map(({ payload }) => payload);
  expect([...new Set(accepted)].toSorted()).toEqual(
    [...Object.keys(harmless), ...wordsInProse].toSorted(),
  );
});
