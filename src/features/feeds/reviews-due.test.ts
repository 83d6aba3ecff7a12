import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/library/library.ts';
import { reviewsDue } from './reviews-due.ts';

const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

test('names the day on which each current briefing is due for review, and its page', () => {
  const lines = unfolded(reviewsDue(madeUp()));
  const at = lines.findIndex((line) => line.endsWith('/briefings/bicycle-sheds/'));
  expect(lines.slice(at - 3, at)).toEqual([
    'DTSTART;VALUE=DATE:20271122',
    'SUMMARY:Review due: Keeping bicycle sheds dry',
    expect.stringMatching(/^DESCRIPTION:.*Not issued by/),
  ]);
  expect(lines.join()).not.toContain('/briefings/shed-locks/');
});

test('keeps commas and long titles whole, in lines that every calendar reads', () => {
  const title = `Sheds, barns and huts; ${'a rather long title – '.repeat(8)}`.trim();
  const calendar = reviewsDue(
    madeUp(({ briefings }) => {
      for (const { current } of briefings) current.title = title;
    }),
  );
  expect(unfolded(calendar)).toContain(
    `SUMMARY:Review due: ${title.replace(',', '\\,').replace(';', '\\;')}`,
  );
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
});
