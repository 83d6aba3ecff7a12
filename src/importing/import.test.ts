import { expect, test } from 'vitest';
import { wrongFiles } from '../../tests/importing/wrong-files.ts';
import { draftText } from './draft-text.ts';
import { importOf } from './import.ts';

const asked = {
  kind: 'letter' as const,
  words: new Set<string>(),
  today: '2026-11-24',
  themes: [{ id: 'sheds', title: 'Sheds' }],
  identifier: 'PB-2026-99',
};
const imported = (text: string) =>
  importOf({ name: 'letter.txt', bytes: new TextEncoder().encode(text) }, asked);

const codes = [
  'import-broken',
  'import-empty',
  'import-kind-unknown',
  'import-kind-wrong',
  'import-large',
  'import-locked',
  'import-no-text',
];

test('there is a wrong file for each reason to refuse one', () =>
  expect([...new Set(Object.values(wrongFiles).map(({ code }) => code))].toSorted()).toEqual(
    codes,
  ));

test.each(Object.entries(wrongFiles))('says of %s in a sentence why not', async (name, wrong) => {
  const refused = importOf({ name, bytes: wrong.bytes }, asked);
  await expect(refused).rejects.toMatchObject({ code: wrong.code });
  await expect(refused).rejects.toThrow(/^[^\n]{10,160}[.]$/);
});

test('tells an editor that a letter is marked as confidential', async () => {
  const { notes, data } = await imported(
    'OFFICIAL – SENSITIVE\n\n3 May 2025\n\nDear all,\n\nText.',
  );
  expect(notes).toContain('The letter is marked “OFFICIAL – SENSITIVE”. May it be published?');
  expect(data['letterhead']).toEqual([]);
});

test('keeps telephones and addresses of the head out of the draft, and says so', async () => {
  const draft = await imported(
    'Institute of Sheds\n12 Shed Lane, ZZ9 9ZZ\nTel: 01632 960123\n\n3 May 2025\n\n' +
      'Dear all,\n\nText.',
  );
  expect(draftText(draft)).not.toMatch(/Shed Lane|ZZ9|01632/);
  expect(draft.notes.join()).toContain('left out of the head: 2.');
});

test('keeps what stands below a signature in the text', async () => {
  const { body, data } = await imported(
    '3 May 2025\n\nDear all,\n\nText.\n\nYours faithfully,\n\nJ. Keeper\n\n' +
      'John Keeper\nHead Keeper\nInstitute of Sheds\n\ncc: the cyclists',
  );
  expect(data).toMatchObject({
    from: 'John Keeper, Head Keeper, Institute of Sheds',
    signatory: { name: 'John Keeper', role: 'Head Keeper', body: 'Institute of Sheds' },
  });
  expect(body).toMatch(/Yours faithfully,\n\nJ\. Keeper\n\ncc: the cyclists\n$/);
});

test('says what it did not find', async () => {
  const { notes, data } = await imported('Some words about a shed that nobody signed.');
  expect(notes.join('\n')).toMatch(/No date.*No “Dear.*No “Yours.*Nobody was found/s);
  expect(data).toMatchObject({ date: '2026-11-24', to: 'Not found in the letter' });
});
