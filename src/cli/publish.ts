import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishedSite } from '../features/published/finished-site.ts';
import { buildDate } from '../load/build-date.ts';
import { contentFolder } from '../load/content-folder.ts';
import { ledgerName, readLedgerText } from '../load/ledger-file.ts';
import { publishedLibrary } from '../load/read-library.ts';
import { lineText, newLines, parseLedger, withLines } from '../model/addresses/ledger.ts';
import { fragmentOf } from '../model/addresses/move.ts';
import { plural } from '../model/english.ts';
import { build, distFolder, run } from './build.ts';

/**
 * Builds the site, and records every address, number and text that it publishes for the first time.
 */
async function publish(): Promise<boolean> {
  if (!(await build())) return false;
  const before = readLedgerText();
  const ledger = parseLedger(before);
  const added = newLines(ledger, finishedSite(distFolder()).addresses());
  const day = [buildDate(publishedLibrary()), ledger.at(-1)?.day ?? ''].sort().at(-1)!;
  const file = join(contentFolder(), ledgerName);
  if (added.length > 0) writeFileSync(file, withLines(before, added, day));
  for (const line of added.filter(({ address }) => !fragmentOf(address)))
    console.log(`  ${lineText(line)}`);
  const pages = added.filter(({ address }) => !fragmentOf(address)).length;
  console.log(
    added.length === 0
      ? 'Nothing is new: every address was recorded before.'
      : `Recorded ${plural(pages, 'address', 'addresses')} and ${plural(added.length - pages, 'number')} for ever, in content/${ledgerName} (${plural(parseLedger(readFileSync(file, 'utf8')).length, 'line')} now).`,
  );
  console.log('Keep that file with the content, and put dist/ online.');
  return true;
}

await run(publish);
