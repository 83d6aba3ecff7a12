import { blocksOf, isWhole, textsOf } from '../model/addresses/ledger-chain.ts';
import { parseLedger, type EarlierLedger } from '../model/addresses/ledger.ts';
import { isHidden } from '../model/addresses/taken-down.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { ledgerForm, ledgerPath, mendLedger } from './ledger-form.ts';

/** The ledger as it is – nothing where there is no file – and as it was. */
export interface LedgerTexts {
  now: string | undefined;
  earlier: readonly EarlierLedger[];
}

/**
 * The ledger proves itself by its seals, and holds whatever was sealed in any version that is
 * known; only a take-down whose address itself identifies takes lines out.
 */
export const ledger =
  ({ now, earlier }: LedgerTexts) =>
  (library: Library): Issue[] => {
    const form = ledgerForm(now ?? '');
    if (form.length > 0) return form;
    const here = new Set(blocksOf(now ?? '').flatMap(({ rows }) => textsOf(rows)));
    const isKept = (row: string) =>
      here.has(row) ||
      here.has(`- ${row}`) ||
      isHidden(library.takenDown, row.replace(/^- /, '').split(' ')[0]!);
    for (const { text, where } of earlier) {
      const lost = sealedRows(text).filter((row) => !isKept(row));
      if (lost.length > 0) return [lostIssue(lost, where, now)];
    }
    return [];
  };

/** The lines of a ledger whose seals are whole; nobody is held to what was only typed. */
const sealedRows = (text: string) =>
  blocksOf(text)
    .filter(isWhole)
    .flatMap(({ rows }) => textsOf(rows));

function lostIssue(lost: readonly string[], where: string, now: string | undefined): Issue {
  if (now === undefined || parseLedger(now).length === 0)
    return issue(
      'ledger-file-missing',
      { path: ledgerPath, line: 1 },
      `The record of what was published is gone. It had ${lost.length} lines in ${where}.`,
      mendLedger,
    );
  const more = lost.length > 3 ? ` and ${lost.length - 3} more` : '';
  return issue(
    'ledger-line-removed',
    { path: ledgerPath, line: 1 },
    'The record of what was published has lost lines: ' +
      `${lost.slice(0, 3).join(', ')}${more}. They stand in ${where}.`,
    mendLedger,
  );
}
