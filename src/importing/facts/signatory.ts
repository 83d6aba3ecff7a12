import { bodies, offices } from './offices.ts';
import { isReached } from './places.ts';

/** Who signed, and which lines below the leave are not about that. */
export interface Signing {
  name?: string;
  role?: string;
  body?: string;
  rest: string[];
}

const afterwards = /^\W*(?:enc|encl|enclosures?|cc|c\.c\.|copy to|copied to|bcc|p\.?s)\b\.?/i;
const noise =
  /^\W*(?:on behalf of|for and on behalf of|signed(?: by)?:?|\[?signed\]?|pp\.?|electronically signed)\W*$/i;

/** Finds name, office and body among the lines below the leave of a letter. */
export function signingOf(lines: readonly string[]): Signing {
  const end = lines.findIndex((line) => afterwards.test(line));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !noise.test(line));
  const after = end < 0 ? [] : lines.slice(end);
  const cleaned = own.map((line) => line.replace(/^(?:signed(?: by)?|name)\s*:\s*/i, ''));
  const isOffice = (line = '') => offices.test(line) || isBody(line);
  // Of a signature and the name printed below it, the printed one has the office under it.
  const printed = cleaned.findIndex((line, index) => isName(line) && isOffice(cleaned[index + 1]));
  const at = printed >= 0 ? printed : cleaned.findIndex(isName);
  if (at < 0) return { rest: [...own, ...after] };
  const [name = '', ...withName] = cleaned[at]!.split(/,\s+|\s+[–—-]\s+/);
  const behind = cleaned.slice(at + 1);
  const stop = behind.findIndex(
    (line) => isReached(line) || (isName(line) && !isBody(line) && !offices.test(line)),
  );
  const told = [withName.join(', '), ...(stop < 0 ? behind : behind.slice(0, stop))].filter(
    Boolean,
  );
  const parted = told.length === 1 ? /^(.+?),\s+(.+)$/.exec(told[0]!) : null;
  const body = told.findLast(
    (line, index) => isBody(line) && (index > 0 || told.length === 1 || !offices.test(line)),
  );
  const role = told.filter((line) => line !== body).join(', ');
  return {
    name,
    ...(parted && offices.test(parted[1]!) && isBody(parted[2]!)
      ? { role: parted[1]!, body: parted[2]! }
      : { ...(role ? { role } : {}), ...(body ? { body } : {}) }),
    rest: [...cleaned.slice(0, at), ...(stop < 0 ? [] : behind.slice(stop)), ...after],
  };
}

const isBody = (line: string) => bodies.test(line) || /^[A-Z][A-Z &’'-]{9,}$/.test(line);

/** Two to five words with capitals, perhaps with a title before and letters behind. */
const isName = (line: string) => {
  const [first = ''] = line.split(/,\s+|\s+[–—-]\s+/);
  const words = first.trim().split(/\s+/);
  const capital = words.filter(
    (word) => /^[\p{Lu}(]/u.test(word) || /^(?:de|la|van|von|der|of|bin|al)$/i.test(word),
  );
  return (
    words.length >= 1 &&
    words.length <= 6 &&
    capital.length === words.length &&
    !/\d/.test(first) &&
    !(bodies.test(first) && words.length > 1) &&
    !/^(?:the|our|we)\b/i.test(first) &&
    !(offices.test(first) && !/^(?:mr|mrs|ms|dr|dame|sir|professor|prof)\b/i.test(first))
  );
};

/** A name in capitals as names are written: “CHILD SAFETY PANEL” is “Child Safety Panel”. */
export const inTitleCase = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text
        .toLowerCase()
        .replaceAll(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
        .replaceAll(/(?<=\s)(?:And|Of|The|For|In|On|To)(?=\s)/g, (word) => word.toLowerCase())
        .replaceAll(/\bNhs\b/g, 'NHS');
