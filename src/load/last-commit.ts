import { execFileSync } from 'node:child_process';
import { contentFolder, ledgerName } from './read-library.ts';

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
