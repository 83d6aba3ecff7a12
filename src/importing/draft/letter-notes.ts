import { formatDate } from '../../model/content/date.ts';
import type { Facts } from '../facts/facts.ts';
import { isReached } from '../facts/places.ts';
import { plain } from '../parts.ts';

/** What an editor must look at in the draft of a letter, besides what the repairs have changed. */
export function letterNotes(facts: Facts): string[] {
  const { parts, date, otherDays, signing, addressee, references, subject, marks } = facts;
  const notes: [boolean, string][] = [
    [!date, 'No date was found at the head of the letter; that of today stands in its place.'],
    [otherDays.length > 0, `The head names other days: ${otherDays.map(formatDate).join(', ')}.`],
    [!parts.greets, 'No “Dear …” was found: look where the text of the letter begins.'],
    [!parts.leaves, 'No “Yours …” was found: look where the text of the letter ends.'],
    [!signing.name, 'Nobody was found who signed the letter.'],
    [
      signing.rest.length > 0,
      `Below the signature, kept at the end of the text: ${listed(signing.rest.map(plain))}.`,
    ],
    [
      addressee.lines.length === 0,
      `No address of the addressee was found; “${addressee.to ?? ''}” is from the greeting.`,
    ],
    [facts.leftOut.length > 0, leftOut(facts.leftOut)],
    ...marks.map((line): [boolean, string] => [
      true,
      `The letter is marked “${line}”. May it be published?`,
    ]),
    [
      references.yours !== undefined,
      `The addressee’s reference was left out: “${references.yours ?? ''}”.`,
    ],
    [!subject, 'Write a title and a subject: the letter names none.'],
    [true, 'Say in provenance on what basis the letter is published (basis).'],
    [
      true,
      'Compare the text with the letter, word for word; take out what could identify a child.',
    ],
  ];
  return notes.filter(([holds]) => holds).map(([, note]) => note);
}

/** What the gate would refuse is counted, and not repeated. */
function leftOut(lines: readonly string[]): string {
  const shown = lines.filter((line) => !isReached(line) && !/\d/.test(line));
  const among = shown.length > 0 ? `, among them ${listed(shown)}` : '';
  return `Lines of addresses, telephones and e-mail left out of the head: ${lines.length}${among}.`;
}

const listed = (lines: readonly string[]) => lines.map((line) => `“${line}”`).join(', ');
