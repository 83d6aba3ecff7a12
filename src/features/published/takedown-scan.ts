import { issue, type Issue } from '../../model/issue.ts';
import { saltedHash, windows, type TakenDown } from '../../model/addresses/taken-down.ts';
import { textsBelow } from '../../output/texts.ts';

const addressLike =
  /\b(briefings|letters|themes|sources|statistics)[/_-]+([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/** Pieces known to be clean, so that what many pages share is tested once. */
const mostRemembered = 2_000_000;

/**
 * Every file of the output in which words, or an address, that were taken down can still be found;
 * archives and indexes are opened. It finds six words in a row as they stood in one sentence. It
 * cannot see single words, reworded text, pictures, or formats it cannot open.
 */
export function leftovers(folder: string, takenDown: readonly TakenDown[]): Issue[] {
  if (takenDown.length === 0) return [];
  const wanted = takenDown.map(({ salt, fingerprints, hidden }) => ({
    salt,
    fingerprints: new Set(fingerprints),
    hidden: new Set(hidden),
  }));
  const clean = new Set<string>();
  const isNew = (text: string) => {
    if (clean.size > mostRemembered) clean.clear();
    return !clean.has(text) && Boolean(clean.add(text));
  };
  const holdsWords = (text: string) =>
    windows(text)
      .filter(isNew)
      .some((piece) =>
        wanted.some(({ salt, fingerprints }) => fingerprints.has(saltedHash(salt, piece))),
      );
  const holdsAddress = (text: string) =>
    [...text.matchAll(addressLike)]
      .map(([, room, slug]) => `/${room}/${slug}/`)
      .filter(isNew)
      .some((address) => wanted.some(({ salt, hidden }) => hidden.has(saltedHash(salt, address))));

  const found = new Map<string, string>();
  for (const { path, text } of textsBelow(folder)) {
    if (found.has(path)) continue;
    if (holdsWords(text)) found.set(path, 'words');
    else if (holdsAddress(text)) found.set(path, 'an address');
    if (found.has(path)) clean.clear();
  }
  return [...found].map(([path, what]) =>
    issue(
      'taken-down-found',
      { path, line: 1 },
      `This output holds ${what} of a text that was taken down.`,
      'Find where it comes from (another page that quotes or links to it, a statistic, ' +
        'a source), and take it out there.',
    ),
  );
}
