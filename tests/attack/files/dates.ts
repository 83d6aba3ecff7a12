import { asWhole, harmless, hosts, type Family } from '../attack.ts';

const wrong = ['field-wrong'];

/** What stands where a day should. */
const days: [string, readonly string[]][] = [
  ['2026-02-30', wrong],
  ['2025-02-29', wrong],
  ['2026-13-01', wrong],
  ['2026-00-10', wrong],
  ['2026-12-00', wrong],
  ['2026-12-32', wrong],
  ['2026-1-1', wrong],
  ['26-12-01', wrong],
  ['20261201', wrong],
  ['2026/12/01', wrong],
  ['01-12-2026', wrong],
  ['1 December 2026', wrong],
  ['2026-12-01T00:00:00Z', wrong],
  ['2026-12-01 00:00', wrong],
  ['"2026-12-01 "', wrong],
  ['"\\n2026-12-01"', wrong],
  ['+2026-12-01', wrong],
  ['-2026-12-01', wrong],
  ['12026-12-01', wrong],
  ['２０２６-12-01', wrong],
  ['2026‑12‑01', wrong],
  ['tomorrow', wrong],
  ['1796083200', wrong],
  ['[2026-12-01]', wrong],
  ['{ from: 2026-12-01 }', wrong],
  ['', wrong],
];

const bounds: [string, string, readonly string[]][] = [
  [
    'published',
    '0000-01-01',
    [...wrong, 'date-before-first-release', 'identifier-after-publication'],
  ],
  ['published', '1970-01-01', ['date-before-first-release']],
  ['published', '2027-11-22', ['date-in-future']],
  ['published', '9999-12-31', ['date-in-future']],
  ['reviewDue', '2026-11-22', ['review-before-publication']],
  ['reviewDue', '9999-12-31', harmless],
  ['reviewDue', '2028-02-29', harmless],
];

const set = (field: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${field}: .*$`, 'm'), () => `${field}: ${value}`);

/** Days that no calendar has, and days on which a thing cannot have been. */
export const dates: Family = (random) => [
  ...days.map(([day, meets]) =>
    asWhole(hosts.briefing, `“${day}” as the day of publication`, set('published', day), meets),
  ),
  ...random
    .some(days, 10)
    .map(([day, meets]) =>
      asWhole(hosts.briefing, `“${day}” as the day of review`, set('reviewDue', day), meets),
    ),
  ...random
    .some(days, 10)
    .map(([day, meets]) =>
      asWhole(hosts.letter, `“${day}” as the day of a letter`, set('date', day), meets),
    ),
  ...bounds.map(([field, day, meets]) =>
    asWhole(hosts.briefing, `${field}: ${day}`, set(field, day), meets),
  ),
];
