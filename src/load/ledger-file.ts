import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger, type LedgerLine } from '../model/addresses/ledger.ts';
import { contentFolder } from './content-folder.ts';

/** The ledger's file in the content. */
export const ledgerName = 'published.txt';

/** The text of the ledger of everything ever published; empty before the first publication. */
export function readLedgerText(folder: string = contentFolder()): string {
  const path = join(folder, ledgerName);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The lines of the ledger. */
export const readLedger = (folder?: string): LedgerLine[] => parseLedger(readLedgerText(folder));

/** The ledger as the last commit has it; nothing where there is no git, or no such commit. */
export function committedLedger(folder: string = contentFolder()): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${ledgerName}`], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
  } catch {
    return undefined;
  }
}
