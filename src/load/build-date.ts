import { execFileSync } from 'node:child_process';

/** The day that a build takes for today, and where it has it from. */
export interface BuildDay {
  date: string;
  /** In words that follow the date: "the date of the last commit". */
  because: string;
}

/** The day that a build takes for today, as YYYY-MM-DD. It never comes from the content. */
export const buildDate = (): string => buildDay().date;

/**
 * The day that a build takes for today: SOURCE_DATE_EPOCH (seconds), else the date of the project's
 * last commit, else today; all of them in UTC.
 */
export function buildDay(): BuildDay {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given) return { date: dayOf(given), because: 'as SOURCE_DATE_EPOCH says' };
  const committed = lastCommit();
  return committed
    ? { date: dayOf(committed), because: 'the date of the last commit' }
    : { date: clockDate(), because: 'which is today, for there is no commit to ask' };
}

/** What the clock says, in UTC: for what is told to an editor, and for no page. */
export const clockDate = (): string => new Date().toISOString().slice(0, 10);

/**
 * Settles the day for all that this process builds, so that a commit or midnight in the middle of
 * it changes nothing.
 */
export function settleDay(): BuildDay {
  const day = buildDay();
  process.env.SOURCE_DATE_EPOCH = String(Date.parse(day.date) / 1000);
  return day;
}

function dayOf(seconds: string): string {
  const day = new Date(/^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : NaN);
  if (Number.isNaN(day.getTime()))
    throw new Error(
      `SOURCE_DATE_EPOCH is “${seconds}”, which is no day that a build can be made for.`,
    );
  return day.toISOString().slice(0, 10);
}

/** When the project was last committed to, in seconds; nothing where git does not hold it. */
function lastCommit(): string | undefined {
  const git = (...typed: string[]) =>
    execFileSync('git', typed, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    // A folder that merely lies within somebody's repository is no part of it.
    git('cat-file', '-e', 'HEAD:./package.json');
    return git('log', '-1', '--format=%ct') || undefined;
    // eslint-disable-next-line no-restricted-syntax -- no git, or no commit: there is no such day
  } catch {
    return undefined;
  }
}
