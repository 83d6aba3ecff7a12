import { check } from '../checks/index.ts';
import { acceptances } from '../checks/identifiability.ts';
import { readingAge, shortText } from '../checks/reading-age.ts';
import { committedLedgers, publicLedger, type PublicLedger } from '../load/earlier-ledgers.ts';
import { ledgerFileText, unreadableLedger } from '../load/ledger-file.ts';
import { buildDate } from '../load/build-date.ts';
import { keptReading } from '../load/read-library.ts';
import { issueText, withoutWords, type Issue } from '../model/issue.ts';
import { plural } from '../model/english.ts';
import { fixedPages, identifierPrefix, site } from '../site.ts';
import { isTyped, runCommand } from './command.ts';

/**
 * All that is wrong in the content, errors first, in the order of the files; `elsewhere` is what
 * the published site says of itself.
 */
export function contentIssues(folder?: string, elsewhere?: PublicLedger): Issue[] {
  const { library, issues } = keptReading(folder);
  const today = buildDate();
  const unreadable = unreadableLedger(folder);
  const ledger = unreadable
    ? undefined
    : {
        now: ledgerFileText(folder),
        earlier: [...committedLedgers(folder), ...(elsewhere?.ledgers ?? [])],
      };
  const place = ({ path, line }: Issue) => `${path}:${String(line).padStart(6, '0')}`;
  const all = [
    ...issues,
    ...(unreadable ? [unreadable] : []),
    ...(elsewhere?.issues ?? []),
    ...check(library, {
      firstRelease: site.firstRelease,
      identifierPrefix,
      fixedPages,
      today,
      ledger,
    }),
  ];
  return all.sort(
    (a, b) => a.severity.localeCompare(b.severity) || place(a).localeCompare(place(b)),
  );
}

/** Prints the issues and tells whether any of them is an error. */
export function report(issues: Issue[]): boolean {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  for (const item of issues) {
    // What others read in a log does not repeat the words that identify a child.
    console.error(issueText(isLogged() ? withoutWords(item) : item));
    if (process.env.GITHUB_ACTIONS)
      console.log(
        `::${item.severity} file=${item.path},line=${item.line}::${item.problem} ` +
          `${item.cure} (${item.code})`,
      );
  }
  if (errors > 0)
    console.error(
      `\n${plural(errors, 'problem')} to mend before this can be published. Nothing was changed.`,
    );
  return errors > 0;
}

/** Whether others than the editor read what is printed. */
const isLogged = () => Boolean(process.env.CI ?? process.env.GITHUB_ACTIONS);

/** Says what is wrong, and when nothing is, how easy each summary is to read. */
async function checkContent(): Promise<boolean> {
  if (report(contentIssues(undefined, await publicLedger()))) return false;
  const { library } = keptReading();
  for (const { current } of library.briefings)
    console.log(
      `${readingAge(shortText(current, library)).toFixed(1).padStart(5)}  reading age of the ` +
        `summary of ${current.slug}`,
    );
  for (const { path, line, code, reason } of acceptances(library))
    console.log(`Accepted: ${path}:${line}  ${code}: ${reason}`);
  console.log('The content is sound.');
  return true;
}

if (isTyped(import.meta))
  await runCommand({
    command: 'npm run check',
    does: 'Says what is wrong in the content, where, and how to mend it.',
    run: checkContent,
  });
