import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger, type LedgerLine } from '../model/addresses/ledger.ts';
import type { Issue } from '../model/issue.ts';
import { contentFolder } from './content-folder.ts';
import { strictText } from './content-text.ts';

/** The ledger's file in the content. */
export const ledgerName = 'published.txt';

/** The text of the ledger's file, as it is; nothing where there is none. */
export function ledgerFileText(folder: string = contentFolder()): string | undefined {
  const path = join(folder, ledgerName);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Why the ledger's file cannot be taken for a text, if that is so. */
export function unreadableLedger(folder: string = contentFolder()): Issue | undefined {
  const path = join(folder, ledgerName);
  if (!existsSync(path)) return undefined;
  const read = strictText(`content/${ledgerName}`, readFileSync(path));
  return 'issue' in read ? read.issue : undefined;
}

/** The text of the ledger of everything ever published; empty before the first publication. */
export const readLedgerText = (folder?: string): string => ledgerFileText(folder) ?? '';

/** The lines of the ledger. */
export const readLedger = (folder?: string): LedgerLine[] => parseLedger(readLedgerText(folder));
