import { daysBetween } from '../model/content/date.ts';
import type { Helpline } from '../model/content/helpline.ts';
import { issue, type Issue, warning } from '../model/issue.ts';
import type { Entry, Library } from '../model/library.ts';

const daysOfTrust = 180;

/** Whom every page must say how to reach, by the id in the list. */
const needed = {
  'emergency-999': '999, for a child in danger now',
  'council-childrens-services': 'the council’s children’s services',
  'nspcc-helpline': 'the NSPCC helpline',
  childline: 'Childline',
};

/**
 * Every page can say whom to turn to: the helplines that it needs are there, each is dialled as it
 * is written, and was looked up within the last half year.
 */
export const helplines =
  (today: string) =>
  (library: Library): Issue[] => [
    ...missing(library),
    ...library.helplines.filter((line) => !isDialled(line)).map(misdialled),
    ...library.helplines
      .filter(({ verified }) => daysBetween(verified, today) > daysOfTrust)
      .map(old),
  ];

const missing = ({ helplines }: Library) =>
  Object.entries(needed)
    .filter(([id]) => !helplines.some((line) => line.id === id))
    .map(([id, who]) =>
      issue(
        'helpline-missing',
        { path: 'content/helplines.yaml', line: 1 },
        `Nothing says how to reach ${who}.`,
        `Put the entry “${id}” back; the block of help on every page is made from this list.`,
      ),
    );

/** A number that is shown is the one that is called; and 999 is 999. */
function isDialled({ id, contact, href }: Helpline): boolean {
  if (id === 'emergency-999') return contact === '999' && href === 'tel:999';
  return !href.startsWith('tel:') || contact.replaceAll(' ', '') === href.slice('tel:'.length);
}

const misdialled = ({ name, contact, href, origin }: Entry<Helpline>) =>
  issue(
    'helpline-misdialled',
    origin.place('href'),
    `${name} is written ${contact}, and the link calls ${href.replace('tel:', '')}.`,
    'Write the same number in contact: and, without spaces, behind tel: in href:.',
  );

const old = ({ name, origin, verified }: Entry<Helpline>) =>
  warning(
    'helpline-old',
    origin.place('verified'),
    `${name} was last looked up on ${verified}, more than ${daysOfTrust} days ago.`,
    'Look its number and hours up again, and give the new date.',
  );
