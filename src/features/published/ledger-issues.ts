import { issue, type Issue } from '../../model/issue.ts';
import type { LedgerLine, Published } from '../../model/addresses/ledger.ts';
import type { Library } from '../../model/library.ts';
import { fragmentOf, pageOf } from '../../model/addresses/move.ts';
import { idInWords } from '../../model/editions/anchored-text.ts';
import { retiredAt } from '../../model/addresses/retired.ts';
import { isHidden, noticeFor } from '../../model/addresses/taken-down.ts';
import type { FinishedSite } from './finished-site.ts';
import { wholeHash } from './pieces.ts';

/**
 * Every line of the ledger that the finished site does not keep: an address lost, a number lost, a
 * published text changed.
 */
export function brokenPromises(
  ledger: readonly LedgerLine[],
  site: FinishedSite,
  library: Library,
): Issue[] {
  const open = ledger.filter(
    ({ address }) =>
      !isHidden(library.takenDown, address) &&
      !(fragmentOf(address) && noticeFor(library.takenDown, address)) &&
      !retiredAt(library.retired, address),
  );
  const lost = open.filter(
    ({ address, part }) => !part && !fragmentOf(address) && site.answer(address).kind === 'lost',
  );
  const roots = lost.filter(
    ({ address }) =>
      !lost.some(
        (other) =>
          other.address !== address &&
          other.address.endsWith('/') &&
          address.startsWith(other.address),
      ),
  );
  const there = open.filter(
    ({ address }) => !lost.some((line) => line.address === pageOf(address)),
  );
  return [
    ...roots.map((line) => lostIssue(line, ledger, site)),
    ...there
      .filter(({ address }) => fragmentOf(address))
      .flatMap((line) => numberIssue(line, site)),
    ...textIssues(there, site, library),
  ];
}

const at = ({ line }: LedgerLine) => ({ path: 'content/published.txt', line });

function lostIssue(line: LedgerLine, ledger: readonly LedgerLine[], site: FinishedSite): Issue {
  const { address, day } = line;
  const now = standsNow(address, ledger, site);
  if (now) {
    return issue(
      'address-renamed',
      at(line),
      `${address} was published on ${day}. Its text stands at ${now} now, ` +
        'and the old address leads nowhere.',
      `Add to content/moved.yaml:  - { from: ${address}, to: ${now}, reason: Renamed., ` +
        `date: ${day} }  with your own reason and the day of the move.`,
    );
  }
  return issue(
    'address-lost',
    at(line),
    `${address} was published on ${day}, and nothing answers there now.`,
    'Put its file back. If its text stands elsewhere, add to content/moved.yaml:  ' +
      `- { from: ${address}, to: /…/, reason: …, date: … }  If it must not be read any more: ` +
      `npm run takedown -- ${address}  If this part of the site is given up, say so in ` +
      'content/retired.yaml.',
  );
}

/** Where the same frozen text stands now, for a page that was lost. */
function standsNow(
  address: string,
  ledger: readonly LedgerLine[],
  site: FinishedSite,
): string | undefined {
  const texts = ledger.filter((line) => isWhole(line) && line.address.startsWith(address));
  const found = site
    .addresses()
    .find((page) => isWhole(page) && texts.some((line) => line.hash === page.hash));
  return found?.address.replace(/v\d+\/$/, '');
}

function numberIssue(line: LedgerLine, site: FinishedSite): Issue[] {
  const answer = site.answer(line.address);
  const id = fragmentOf(line.address).slice(1);
  if (answer.kind === 'file' || answer.kind === 'taken-down') return [];
  if (answer.kind === 'page' && answer.page.ids.includes(fragmentOf(answer.address).slice(1)))
    return [];
  const page = pageOf(line.address);
  if (page === '/glossary/') {
    return [
      issue(
        'term-lost',
        at(line),
        `The glossary had “${id}” on ${line.day}, and has it no more.`,
        'Put the term back into content/glossary.yaml, or add to content/moved.yaml:  ' +
          `- { from: ${line.address}, to: /glossary/#…, reason: …, date: … }`,
      ),
    ];
  }
  const cure = /\/v\d+\/$/.test(page)
    ? 'A published edition stays as it is: put the text back. To take it out, publish a new ' +
      'edition without it, and say why under removed: there.'
    : 'Put the text back, or say under removed: in the newest edition why it went. If it stands ' +
      'on another page now, add it to content/moved.yaml.';
  return [
    issue(
      'number-lost',
      at(line),
      `${idInWords(id)} of ${page} was published on ${line.day}, and is there no more.`,
      cure,
    ),
  ];
}

/** Whether a line has the hash of a whole page, and not of one of its texts. */
const isWhole = ({ address, part, hash }: Published) => hash && !part && !fragmentOf(address);

/** Entries of lists are compared before anything is built. */
const isDocument = (page: string) => /^\/(?:briefings|letters)\//.test(page);

function textIssues(lines: readonly LedgerLine[], site: FinishedSite, library: Library): Issue[] {
  const pages = lines.filter((line) => isWhole(line) && isDocument(line.address));
  const newest = pages.filter(
    (line) => pages.findLast(({ address }) => address === line.address) === line,
  );
  return newest.flatMap((line) => {
    const answer = site.answer(line.address);
    if (answer.kind !== 'page') return [];
    const known = recordedOn(line.address, lines);
    const now = site.pieces(pageOf(answer.address));
    // A piece in which something was taken down counts as it was.
    const asItWas = now.map((piece) =>
      piece.takenDown ? { ...piece, hash: known.get(piece.name) ?? piece.hash } : piece,
    );
    if (wholeHash(asItWas) === line.hash) return [];
    if (line.address.startsWith('/letters/')) return letterIssue(line, pages, library);
    const which = asItWas
      .filter(({ name, hash }) => known.has(name) && known.get(name) !== hash)
      .map(({ name }) => name)
      .join(', ');
    return [
      issue(
        'edition-edited',
        at(line),
        `${line.address} was published on ${line.day}, and its text has changed since: ` +
          `${which || 'the order or number of its texts'}.`,
        'A published edition is never edited. Put its words (and the statistics it shows) back ' +
          'as they were; then make the change in a new edition, with a reason.',
      ),
    ];
  });
}

/** The hashes of the pieces of a page, by their names, as they were recorded last. */
const recordedOn = (page: string, lines: readonly LedgerLine[]) =>
  new Map(
    lines.flatMap(({ address, part, hash }): [string, string][] =>
      hash && pageOf(address) === page ? [[part ?? fragmentOf(address).slice(1), hash]] : [],
    ),
  );

/**
 * A letter may be corrected towards its original, once for each correction that its page tells of.
 */
function letterIssue(
  line: LedgerLine,
  pages: readonly LedgerLine[],
  { letters }: Library,
): Issue[] {
  const letter = letters.find(({ slug }) => line.address === `/letters/${slug}/`);
  const versions = pages.filter(({ address }) => address === line.address).length;
  if ((letter?.corrections.length ?? 0) >= versions) return [];
  return [
    issue(
      'letter-edited',
      at(line),
      `The text of ${line.address} has changed since ${line.day}.`,
      'A letter is never edited. Put its words back as they were. If our transcription was ' +
        'wrong, correct it and say so under corrections: with date and reason.',
    ),
  ];
}
