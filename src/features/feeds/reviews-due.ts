import type { Briefing, Library } from '../../model/library.ts';
import { stateOf } from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { buildDate } from '../../load/build-date.ts';
import { site } from '../../site.ts';
import { permanentId } from './permanent-id.ts';

/** The days on which our pages are due for review, as a calendar (RFC 5545). */
export function reviewsDue({ briefings }: Library): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${site.name}//Reviews due//EN`,
    `NAME:${text(`Reviews due – ${site.name}`)}`,
    `X-WR-CALNAME:${text(`Reviews due – ${site.name}`)}`,
    ...briefings.filter((briefing) => stateOf(briefing).kind === 'current').flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventOf = ({ identifier, slug, current }: Briefing) => [
  'BEGIN:VEVENT',
  `UID:${permanentId(`${identifier} review`)}`,
  `DTSTAMP:${plain(buildDate())}T000000Z`,
  `DTSTART;VALUE=DATE:${plain(current.reviewDue)}`,
  `SUMMARY:${text(`Review due: ${current.title}`)}`,
  `DESCRIPTION:${text(site.notice)}`,
  `URL:${new URL(permalink.briefing(slug), site.url).href}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const plain = (day: string) => day.replaceAll('-', '');

/** A text in which what ends or parts a value is marked. */
const text = (words: string) => words.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line of at most 75 bytes, and the rest of it on lines that begin with a space. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const longer = lines.at(-1)! + character;
    if (Buffer.byteLength(longer) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\r\n');
}
