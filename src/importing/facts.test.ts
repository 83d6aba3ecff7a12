import { expect, test } from 'vitest';
import { addresseeOf } from './facts/addressee.ts';
import { dateOf, dayIn } from './facts/date.ts';
import { referencesIn } from './facts/reference.ts';
import { signingOf } from './facts/signatory.ts';
import { subjectOf } from './facts/subject.ts';

test.each([
  ['30 May 2022', '2022-05-30'],
  ['Monday, 3rd of March 2025', '2025-03-03'],
  ['March 3, 2025', '2025-03-03'],
  ['Date: 03/04/2025', '2025-04-03'],
  ['3.4.25', '2025-04-03'],
  ['2025-04-03', '2025-04-03'],
  ['12 Sept 2024', '2024-09-12'],
  ['31 February 2025', undefined],
  ['Room 12', undefined],
])('reads the day in “%s”', (line, day) => expect(dayIn(line)).toBe(day));

test('takes the line that is a day before one that mentions one', () =>
  expect(dateOf(['Your letter of 1 May 2025', '3 June 2025'])).toEqual({
    date: '2025-06-03',
    others: ['2025-05-01'],
  }));

test('tells the writer’s reference from the addressee’s', () => {
  expect(referencesIn(['Our ref: A/1', 'Your ref: B-2'])).toEqual({ own: 'A/1', yours: 'B-2' });
  expect(referencesIn(['Reference: 2025/7'])).toEqual({ own: '2025/7' });
});

test.each([
  ['Re: Locks', 'Locks'],
  ['Subject: Locks', 'Locks'],
])('reads the subject in “%s”', (line, subject) => expect(subjectOf([line], [])).toBe(subject));

test('takes a line in bold below the greeting for the subject', () => {
  const body = ['Dear all,', '**Locks**'].map((text) => ({
    kind: 'paragraph' as const,
    text,
    page: 1,
  }));
  expect(subjectOf([], body)).toBe('Locks');
});

test.each([
  [
    [['Ada Green', 'Chair of Cyclists', '4 Old Road', 'Shedham', 'ZZ9 9ZZ']],
    'Dear Ms Green,',
    'Ada Green, Chair of Cyclists',
  ],
  [[['To: Ada Green MP']], 'Dear Ada', 'Ada Green MP'],
  [[['Institute of Sheds']], 'Dear Carolyne,', 'Carolyne'],
  [[], 'Dear colleagues,', 'colleagues'],
])('finds whom %j and “%s” address', (groups, greeting, to) =>
  expect(addresseeOf(groups, greeting).to).toBe(to),
);

test.each([
  [['A. Keeper, Chair', 'SHED PANEL'], { name: 'A. Keeper', role: 'Chair', body: 'SHED PANEL' }],
  [
    ['Dr Ann Keeper', 'Director', 'Shed Council'],
    { name: 'Dr Ann Keeper', role: 'Director', body: 'Shed Council' },
  ],
  [
    ['Ann Keeper', 'Chief Officer, Shed Trust'],
    { name: 'Ann Keeper', role: 'Chief Officer', body: 'Shed Trust' },
  ],
  [['On behalf of', 'Ann Keeper'], { name: 'Ann Keeper' }],
])('finds who signed in %j', (lines, signing) =>
  expect(signingOf(lines)).toEqual({ ...signing, rest: [] }),
);
