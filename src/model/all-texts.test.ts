import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { plant, stringFields } from '../../tests/library/string-fields.ts';
import { allTexts } from './all-texts.ts';

test('finds a string in every field that a schema has', () => {
  const missed = stringFields().filter(
    (field) =>
      !allTexts(madeUp((library) => plant(library, field, 'Hello'))).some(
        ({ shelf, field: found, text }) =>
          shelf === field.shelf && found === field.path.join('.') && text === 'Hello',
      ),
  );
  expect(missed).toEqual([]);
});

test('finds a field that nobody has told it of', () => {
  const library = madeUp((made) => {
    Object.assign(made.terms[0]!, { invented: { deep: ['new'] } });
  });
  expect(allTexts(library).find(({ text }) => text === 'new')).toMatchObject({
    shelf: 'terms',
    field: 'invented.deep.0',
  });
});

test('says where each string stands', () => {
  const library = madeUp();
  const locks = editionOf(library, 'shed-locks');
  const own = allTexts(library).filter(({ item }) => item === locks);
  const at = (name: string) => own.find(({ field }) => field === name)!;
  expect(at('title').at()).toEqual({ path: 'content/briefings/shed-locks/v1.md', line: 2 });
  expect(at('body').at()).toEqual({ path: locks.origin.path, line: locks.bodyLine });
  expect(at('body').at(3)).toEqual({ path: locks.origin.path, line: locks.bodyLine + 3 });
});

test('finds nothing that an editor did not write', () => {
  const texts = allTexts(madeUp());
  expect(texts.filter(({ field }) => /^(origin|bodyLine|correctedBy)/.test(field))).toEqual([]);
});
