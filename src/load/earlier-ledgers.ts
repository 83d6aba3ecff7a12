import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { warning, type Issue } from '../model/issue.ts';
import type { EarlierLedger } from '../model/addresses/ledger.ts';
import { blocksOf } from '../model/addresses/ledger-chain.ts';
import { contentFolder } from './content-folder.ts';
import { ledgerName } from './ledger-file.ts';

/**
 * The ledger as every commit that touched it has it, on the branch and on all that were merged into
 * it, newest first; none where there is no git.
 */
export function committedLedgers(folder: string = contentFolder()): EarlierLedger[] {
  const commits = git(['rev-list', '--full-history', 'HEAD', '--', `./${ledgerName}`], folder);
  const below = git(['rev-parse', '--show-prefix'], folder)?.trim();
  if (!commits?.trim() || below === undefined) return [];
  const names = commits.trim().split('\n');
  const seen = new Set<string>();
  return names.flatMap((commit) => {
    const text = git(['show', `${commit}:${below}${ledgerName}`], folder);
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    return [{ text, where: `the commit ${commit.slice(0, 10)}` }];
  });
}

/** What git answers; nothing where there is no git, no repository, or no such thing in it. */
function git(words: string[], cwd: string): string | undefined {
  try {
    return execFileSync('git', words, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
    // eslint-disable-next-line no-restricted-syntax -- without git there is no history to compare
  } catch {
    return undefined;
  }
}

/** What is known of the ledger of the published site, or why nothing is. */
export interface PublicLedger {
  ledgers: EarlierLedger[];
  issues: Issue[];
}

/**
 * The published site's own copy of the ledger, at LEDGER_URL: the address of the site or of the
 * file, or a folder or file on this machine. What cannot be reached is said, and stops nothing.
 */
export async function publicLedger(
  where: string | undefined = process.env.LEDGER_URL,
): Promise<PublicLedger> {
  if (!where) return { ledgers: [], issues: [] };
  try {
    const text = /^https?:/.test(where) ? await fetched(where) : readOnDisk(where);
    if (!blocksOf(text).some(({ seal }) => seal)) throw new Error('what stands there is no ledger');
    return { ledgers: [{ text, where }], issues: [] };
  } catch (error) {
    const issue = warning(
      'ledger-elsewhere-unread',
      { path: `content/${ledgerName}`, line: 1 },
      `The published site’s own record could not be read at ${where}: ${reasonOf(error)}.`,
      'Nothing was compared with it. Correct LEDGER_URL, or try again when the site ' +
        'can be reached.',
    );
    return { ledgers: [], issues: [issue] };
  }
}

/** How long a site may take to answer, in milliseconds. */
const patience = 10_000;

async function fetched(where: string): Promise<string> {
  const address = where.endsWith('.txt') ? where : `${where.replace(/\/$/, '')}/${ledgerName}`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
  return answer.text();
}

function readOnDisk(where: string): string {
  const path = where.startsWith('file:') ? fileURLToPath(where) : where;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, ledgerName) : path;
  if (!existsSync(file)) throw new Error('there is no such file');
  return readFileSync(file, 'utf8');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${patience / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
