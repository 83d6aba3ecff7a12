import { expect, test } from 'vitest';
import { madeUp, madeUpLibrary } from '../../../tests/library/library.ts';
import { windows } from '../../model/addresses/taken-down.ts';
import {
  mentions,
  movesWithout,
  onlyUsedBy,
  recordOf,
  textToTakeDown,
  withoutEntry,
} from './take-down.ts';

const library = madeUp();
const request = (address: string, identifying = false) => ({
  target: textToTakeDown(library, address)!,
  reason: 'privacy' as const,
  date: '2026-12-07',
  identifying,
  salt: 'ab',
});
const list =
  '- id: one\n  title: The first of all the entries here\n' +
  '- id: one-more\n  title: Second\n\n- id: two\n  title: Third\n';

test.each([
  ['/briefings/bicycle-sheds/', 'briefings/bicycle-sheds'],
  ['/briefings/bicycle-sheds/v2/#p3', 'briefings/bicycle-sheds'],
  ['/id/pb-2026-01/', 'briefings/bicycle-sheds'],
  ['/letters/2025-03-02-shed-keys/', 'letters/2025-03-02-shed-keys.md'],
  ['/themes/weather-vanes/', 'themes/weather-vanes.md'],
  ['/statistics/oiling-days/', 'statistics.yaml'],
  ['/sources/shed-survey-2025/', 'sources.yaml'],
])('knows what %s belongs to', (address, path) =>
  expect(textToTakeDown(library, address)?.path).toBe(path),
);
test('knows no text at an address of none', () =>
  expect(textToTakeDown(library, '/briefings/nowhere/')).toBeUndefined());

test('shows the notice at the address and at the identifier, and keeps hashes, not words', () => {
  const record = recordOf(request('/briefings/bicycle-sheds/'), library, madeUpLibrary);
  expect(record.addresses).toEqual(['/briefings/bicycle-sheds/', '/id/pb-2026-01/']);
  expect(record.fingerprints.length).toBeGreaterThan(5);
  expect(record.fingerprints.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
});
test('names an address that identifies nowhere', () => {
  const record = recordOf(request('/briefings/bicycle-sheds/', true), library, madeUpLibrary);
  expect(record.addresses).toEqual(['/id/pb-2026-01/']);
  expect(record.hidden).toHaveLength(1);
});
test('takes no piece for the removed text that stands in another page too', () => {
  const shared = windows('Most of the water comes in at the door.');
  expect(shared.length).toBeGreaterThan(0);
  expect(
    recordOf(request('/briefings/lending-boxes/'), library, madeUpLibrary).fingerprints.length,
  ).toBeLessThan(
    recordOf(request('/briefings/bicycle-sheds/'), library, madeUpLibrary).fingerprints.length,
  );
});
test('takes one entry out of a list, and leaves its neighbours', () => {
  expect(withoutEntry(list, 'one')).toBe(
    '- id: one-more\n  title: Second\n\n- id: two\n  title: Third\n',
  );
  expect(withoutEntry(list, 'two')).toBe(
    '- id: one\n  title: The first of all the entries here\n- id: one-more\n  title: Second\n\n',
  );
});
test('leaves an empty list, and no empty file, when it takes the only entry', () =>
  expect(withoutEntry('# Charts.\n- id: one\n  title: One\n', 'one')).toBe('# Charts.\n[]\n'));
test('keeps the comments, the order and the form of a list that loses an entry', () => {
  const kept = '# Sources.\n- id: a # first\n  title: >\n    Folded\n    text\n\n# About c.\n';
  const gone = '- id: "b"\n  note: |\n    - id: c is no entry\n';
  const rest = '- { id: c, title:   Third }\n';
  expect(withoutEntry(`${kept}${gone}${rest}`, 'b')).toBe(kept + rest);
  expect(withoutEntry(`${gone}# About c.\n${rest}`, 'b')).toBe(`# About c.\n${rest}`);
  expect(withoutEntry(kept, 'none')).toBe(kept);
});
test('tells where the rest of the content names it, and which statistics nothing else uses', () => {
  expect(
    mentions(textToTakeDown(library, '/briefings/bicycle-sheds/')!, madeUpLibrary).some((place) =>
      /^content\/briefings\/shed-locks\/v1\.md:\d+$/.test(place),
    ),
  ).toBe(true);
  expect(
    mentions(textToTakeDown(library, '/statistics/oiling-days/')!, madeUpLibrary).length,
  ).toBeGreaterThan(2);
  expect(onlyUsedBy(textToTakeDown(library, '/briefings/bicycle-sheds/')!, library)).toContain(
    '/statistics/oiling-days/',
  );
});
test('forgets the moves that name an address', () => {
  const move = (from: string, to: string) => ({ from, to, reason: 'Renamed.', date: '2026-12-01' });
  expect(
    movesWithout(
      [
        move('/briefings/old/', '/briefings/named/'),
        move('/briefings/named/', '/briefings/x/'),
        move('/a/', '/b/'),
      ],
      '/briefings/named/',
    ),
  ).toEqual([move('/a/', '/b/')]);
});
