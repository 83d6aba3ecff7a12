import { parseLedger, type LedgerLine } from '../model/addresses/ledger.ts';
import { follow, pageOf } from '../model/addresses/move.ts';
import { permalink } from '../model/addresses/permalink.ts';
import { isGone as wasTakenDown } from '../model/addresses/taken-down.ts';
import {
  frozenKindAt,
  frozenParts,
  isFurniture,
  type FrozenPart,
} from '../model/editions/frozen-parts.ts';
import type { FrozenKind } from '../model/editions/furniture.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Letter, Library } from '../model/library.ts';

/** What editors wrote of anything that was published is as it was then, but for its furniture. */
export const frozen =
  (ledger: string) =>
  (library: Library): Issue[] => {
    const parts = frozenParts(library);
    const recorded = parseLedger(ledger);
    return [...partLines(recorded)].flatMap(([page, lines]) => {
      const kind = frozenKindAt(page);
      const moved = follow(library.moves, page);
      const now = parts.get(moved?.kind === 'moved' ? moved.to : page);
      const isGone = wasTakenDown(library.takenDown, page);
      // A page that is not there is told of when the site is built, with where its text stands.
      const letter = library.letters.find(({ slug }) => page === permalink.letter(slug));
      if (!kind || !now || isGone || isCorrected(letter, page, recorded)) return [];
      return changes(lines, now, kind, letter).map((change) =>
        editedIssue(page, kind, change, lines[0]!),
      );
    });
  };

/** The lines that hold hashes of what editors wrote, by their pages. */
function partLines(lines: readonly LedgerLine[]): Map<string, LedgerLine[]> {
  const pages = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const isEntry = /^\/(?:statistics|sources)\//.test(line.address);
    if (!line.hash || !(line.part ?? isEntry) || pageOf(line.address) !== line.address) continue;
    pages.set(line.address, [...(pages.get(line.address) ?? []), line]);
  }
  return pages;
}

/** A letter is recorded once more with each correction that its page tells of. */
function isCorrected(letter: Letter | undefined, page: string, recorded: readonly LedgerLine[]) {
  const isVersion = ({ address, part, hash }: LedgerLine) => address === page && hash && !part;
  return letter !== undefined && letter.corrections.length >= recorded.filter(isVersion).length;
}

/** What has become of a piece, and where it stands, or where its text does. */
interface Change {
  name: string;
  what: 'changed' | 'added' | 'taken out';
  at: FrozenPart['at'];
}

function changes(
  lines: readonly LedgerLine[],
  now: readonly FrozenPart[],
  kind: FrozenKind,
  letter: Letter | undefined,
): Change[] {
  const recorded = new Map(lines.map(({ part = '', hash }) => [part, hash]));
  const here = new Map(now.map((one) => [one.part, one]));
  // What a correction took out stays recorded; the hash of the whole guards the rest.
  const known = letter?.corrections.length ? [] : [...recorded.keys()];
  const lost = known.filter(
    (name) => !here.has(name) && !ofPage.test(name) && !isFurniture(kind, name),
  );
  return [
    ...now
      .filter(({ part, hash, takenDown }) => !takenDown && recorded.get(part) !== hash)
      .map(({ part: name, at }): Change => {
        return { name, what: recorded.has(name) ? 'changed' : 'added', at };
      }),
    ...lost.map((name): Change => ({ name, what: 'taken out', at: { ...now[0]!.at, line: 1 } })),
  ];
}

/** Pieces of the finished page, which are compared when the site is built. */
const ofPage = /^(?:h1|number\.\d+)$/;

function editedIssue(page: string, kind: FrozenKind, change: Change, line: LedgerLine): Issue {
  const { name, what, at } = change;
  const when = `was published on ${line.day}`;
  if (kind === 'statistics')
    return issue(
      'statistic-edited',
      at,
      `${page} ${when} in a text that is frozen, and it has changed since.`,
      'Put it back as it was. The right number is a new entry, with supersedes: and this id, ' +
        'which a new edition shows.',
    );
  if (kind === 'sources')
    return issue(
      'source-edited',
      at,
      `${page} ${when} in a text that is frozen, and it has changed since.`,
      'Put it back as it was (url: may change). What is right is a new entry, for new editions.',
    );
  const problem = `${page} ${when}, and ${inWords(name)} was ${what} since.`;
  return kind === 'letters'
    ? issue(
        'letter-edited',
        at,
        problem,
        'A letter is never edited. Put it back as it was. If our transcription was wrong, ' +
          'correct it and say so under corrections: with date and reason.',
      )
    : issue(
        'edition-edited',
        at,
        problem,
        'A published edition is never edited. Put it back as it was; then make the change in a ' +
          'new edition, with a reason.',
      );
}

/** A piece as an editor would call it: “actions (the 2nd)”, the text below “findings”. */
function inWords(name: string): string {
  if (name === 'body') return 'its text';
  if (name.startsWith('body.')) return `the text below “${name.slice(5).replaceAll('-', ' ')}”`;
  if (name.startsWith('chart:')) return `the chart “${name.slice(6)}”`;
  const [field, index] = name.split('.');
  return index === undefined ? `${field}:` : `entry ${Number(index) + 1} of ${field}:`;
}
