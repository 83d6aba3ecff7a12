import { addressIssues } from './addresses.ts';
import { commandIssues } from './commands.ts';
import { dateIssues } from './dates.ts';
import { editionIssues } from './editions.ts';
import { fileIssues } from './files.ts';
import { identifyingIssues } from './identifying.ts';
import { importIssues } from './importing.ts';
import { ledgerIssues } from './ledger.ts';
import { nameIssues } from './names.ts';
import { textIssues } from './texts.ts';

/** Every code that an issue can have. Codes are added; none is renamed or taken out. */
export const catalogue = {
  ...fileIssues,
  ...nameIssues,
  ...editionIssues,
  ...textIssues,
  ...identifyingIssues,
  ...dateIssues,
  ...addressIssues,
  ...ledgerIssues,
  ...commandIssues,
  ...importIssues,
} as const;

/** A code of the catalogue. */
export type IssueCode = keyof typeof catalogue;
