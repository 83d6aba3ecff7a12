import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerPath } from '../checks/ledger-form.ts';
import { contentFolder } from '../load/content-folder.ts';
import { committedLedgers, publicLedger } from '../load/earlier-ledgers.ts';
import { ledgerName, readLedgerText } from '../load/ledger-file.ts';
import { readLibrary } from '../load/read-library.ts';
import { parseLedger } from '../model/addresses/ledger.ts';
import { mergedLedger, wholeBlocksOf } from '../model/addresses/ledger-merge.ts';
import { isHidden } from '../model/addresses/taken-down.ts';
import { plural } from '../model/english.ts';
import { issue, issueText } from '../model/issue.ts';

/**
 * Makes the ledger whole again: takes together the file, with both sides of a merge that git has
 * left open, every version that was committed, and the published site's own; seals all anew.
 */
export async function mergeLedgers(keep: readonly string[]): Promise<boolean> {
  const { library } = readLibrary();
  const elsewhere = await publicLedger();
  for (const warned of elsewhere.issues) console.error(issueText(warned));
  const earlier = [...committedLedgers(), ...elsewhere.ledgers].map(({ text }) =>
    wholeBlocksOf(text),
  );
  const versions = [readLedgerText(), ...earlier];
  const isForgotten = (address: string) => isHidden(library.takenDown, address);
  const { text, disputed } = mergedLedger(versions, isForgotten, keep);
  if (disputed.length > 0) {
    const problem = `${disputed.join(', ')} was published twice, in different words.`;
    const cure =
      'Only one of the texts can have been public. Name the hash that stands behind it: ' +
      'npm run publish -- --merge --keep HASH  The other text becomes the next edition, or an ' +
      'entry with an id of its own.';
    console.error(
      issueText(issue('ledger-hash-twice', { path: ledgerPath, line: 1 }, problem, cure)),
    );
    return false;
  }
  writeFileSync(join(contentFolder(), ledgerName), text);
  const lines = plural(parseLedger(text).length, 'line');
  console.log(`content/${ledgerName} is whole again, with ${lines}, and sealed anew.`);
  console.log('Look at it (git diff), commit it, and build.');
  return true;
}
