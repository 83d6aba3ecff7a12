import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { check } from '../checks/index.ts';
import { acceptances } from '../checks/identifiability.ts';
import { readingAge, shortText } from '../checks/reading-age.ts';
import { buildDate } from '../load/build-date.ts';
import { contentFolder } from '../load/content-folder.ts';
import { committedLedgers, publicLedger, type PublicLedger } from '../load/earlier-ledgers.ts';
import { ledgerFileText, unreadableLedger } from '../load/ledger-file.ts';
import { keptReading } from '../load/read-library.ts';
import type { Issue } from '../model/issue.ts';
import { plural } from '../model/english.ts';
import type { Library } from '../model/library.ts';
import { fixedPages, identifierPrefix, site } from '../site.ts';
import { isTyped, runCommand } from './command.ts';
import { Fault } from './fault.ts';
import { columns, isKeptLog, issueInColumns } from './issue-text.ts';
import { formsForPrograms } from './issues-for-programs.ts';
import type { Typed } from './typed.ts';

/**
 * All that is wrong in the content, by file and line; `elsewhere` is what the published site says
 * of itself.
 */
export function contentIssues(folder?: string, elsewhere?: PublicLedger): Issue[] {
  return issuesOf(keptReading(folder), folder, elsewhere);
}

function issuesOf(
  { library, issues }: { library: Library; issues: Issue[] },
  folder?: string,
  elsewhere?: PublicLedger,
): Issue[] {
  const unreadable = unreadableLedger(folder);
  const ledger = unreadable
    ? undefined
    : {
        now: ledgerFileText(folder),
        earlier: [...committedLedgers(folder), ...(elsewhere?.ledgers ?? [])],
      };
  const { firstRelease } = site;
  const today = buildDate();
  return [
    ...issues,
    ...(unreadable ? [unreadable] : []),
    ...(elsewhere?.issues ?? []),
    ...check(library, { firstRelease, identifierPrefix, fixedPages, today, ledger }),
  ].sort((a, b) => order(a.path, b.path) || a.line - b.line || order(a.severity, b.severity));
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Prints the issues and tells whether any of them is an error. */
export function report(issues: Issue[]): boolean {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const isOwnScreen = !isKeptLog();
  for (const item of issues) console.error(issueInColumns(item, columns(), isOwnScreen));
  if (process.env.GITHUB_ACTIONS && issues.length > 0) console.log(formsForPrograms.github(issues));
  if (errors > 0)
    console.error(
      `\n${plural(errors, 'problem')} to mend before this can be published. Nothing was changed.`,
    );
  return errors > 0;
}

/** Says what is wrong, and when nothing is, how easy the summaries are to read. */
async function checkContent(asked: Typed): Promise<boolean> {
  const form = formAsked(asked);
  const reading = keptReading();
  const wanted = asked.names.map(contentPath);
  const issues = issuesOf(reading, undefined, await publicLedger()).filter(
    ({ path }) => wanted.length === 0 || wanted.some(isOrHolds(path)),
  );
  const isSound = issues.every(({ severity }) => severity === 'warning');
  if (form) {
    const text = formsForPrograms[form](issues);
    if (text) console.log(text);
    return isSound;
  }
  if (report(issues)) return false;
  for (const line of readingAges(reading.library, asked.flag('reading'))) console.log(line);
  for (const { path, line, code, reason } of acceptances(reading.library))
    console.log(`Accepted: ${path}:${line}  ${code}: ${reason}`);
  console.log(wanted.length === 0 ? 'The content is sound.' : 'Nothing is to be mended there.');
  return true;
}

/** The form that was asked for, of those for other programs. */
function formAsked(asked: Typed) {
  const forms = (['json', 'github', 'sarif'] as const).filter((form) => asked.flag(form));
  if (forms.length > 1)
    throw new Fault(
      'argument-refused',
      `--${forms[0]} and --${forms[1]} do not go together.`,
      'Ask for one form at a time.',
    );
  return forms[0];
}

/** The path by which issues name a file or a folder that was typed. */
function contentPath(typed: string): string {
  const folder = contentFolder();
  const places = [resolve(typed), resolve(folder, typed), resolve(folder, '..', typed)];
  const place = places.find((one) => `${one}${sep}`.startsWith(folder + sep) && existsSync(one));
  if (!place)
    throw new Fault(
      'argument-refused',
      `There is no “${typed}” in the content.`,
      'Name a file or a folder below content/.',
    );
  return ['content', ...relative(folder, place).split(sep)].filter(Boolean).join('/');
}

const isOrHolds = (path: string) => (wanted: string) =>
  path === wanted || path.startsWith(`${wanted}/`);

/** How easy the summaries are to read: in one line, or each in a line of its own. */
function readingAges(library: Library, isLong: boolean): string[] {
  const ages = library.briefings
    .map(({ current }) => ({
      slug: current.slug,
      age: readingAge(shortText(current, library)),
    }))
    .sort((a, b) => a.age - b.age);
  if (isLong)
    return ages.map(
      ({ slug, age }) => `${age.toFixed(1).padStart(5)}  reading age of the summary of ${slug}`,
    );
  const middle = ages[Math.floor(ages.length / 2)];
  const highest = ages.at(-1);
  if (!middle || !highest) return [];
  return [
    `Reading age of ${plural(ages.length, 'summary', 'summaries')}: ` +
      `${middle.age.toFixed(1)} in the middle, ${highest.age.toFixed(1)} at most.`,
  ];
}

if (isTyped(import.meta))
  await runCommand({
    command: 'npm run check',
    does: 'Says what is wrong in the content, where, and how to mend it.',
    names: { called: 'FILE', least: 0, most: 1000 },
    options: {
      json: { type: 'boolean', means: 'prints it as JSON' },
      github: { type: 'boolean', means: 'prints it as annotations of GitHub' },
      sarif: { type: 'boolean', means: 'prints it as SARIF, which many programs show' },
      reading: { type: 'boolean', means: 'prints the reading age of each summary' },
    },
    run: checkContent,
  });
