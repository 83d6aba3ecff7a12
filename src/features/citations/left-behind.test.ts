import { expect, test } from 'vitest';
import { citationLeaves } from './left-behind.ts';

const move = {
  from: 'https://site.example/briefings/sheds/cite.ris',
  to: 'https://site.example/briefings/bicycle-sheds/',
  reason: 'Renamed.',
  date: '2026-12-06',
};

test('what stands at the new address stands at the old one too', () =>
  expect(citationLeaves('ris').moved({ ...move, text: 'TY  - ELEC\r\n' })).toBe('TY  - ELEC\r\n'));
test('where no such file is there, an entry says where the text is', () =>
  expect(citationLeaves('ris').moved(move)).toMatch(
    /^TY {2}- ELEC\r\n[^]*TI {2}- This text has moved\r\n[^]*UR {2}- https:\/\/site\.example\/briefings\/bicycle-sheds\/\r\n/,
  ));
test.each(['ris', 'bib', 'json'] as const)('after a take-down an entry says why (%s)', (format) => {
  const notice = {
    address: move.from,
    reason: 'It may have identified a person.',
    date: move.date,
  };
  const text = citationLeaves(format).takenDown(notice);
  expect(text).toContain('This text was taken down');
  expect(text).toContain('It may have identified a person.');
  if (format === 'json') expect(JSON.parse(text)).toHaveLength(1);
});
