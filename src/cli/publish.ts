import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { finishedSite } from '../features/published/finished-site.ts';
import { buildDate } from '../load/build-date.ts';
import { contentFolder } from '../load/content-folder.ts';
import { ledgerName, readLedgerText } from '../load/ledger-file.ts';
import { publishedLibrary } from '../load/read-library.ts';
import { lineText, newLines, parseLedger, withLines } from '../model/addresses/ledger.ts';
import { fragmentOf } from '../model/addresses/move.ts';
import { declaredRules } from '../output/declarations.ts';
import { plural } from '../model/english.ts';
import { build, distFolder, run } from './build.ts';
import { mergeLedgers } from './merge-ledgers.ts';

/**
 * Builds the site, and records every address, number and text that it publishes for the first time.
 */
async function publish(): Promise<boolean> {
  if (!(await build())) return false;
  const before = readLedgerText();
  const ledger = parseLedger(before);
  const added = newLines(ledger, finishedSite(distFolder(), await declaredRules()).addresses());
  const day = [buildDate(publishedLibrary()), ledger.at(-1)?.day ?? ''].sort().at(-1)!;
  const file = join(contentFolder(), ledgerName);
  const after = withLines(before, added, day);
  if (added.length > 0) writeFileSync(file, after);
  if (existsSync(file)) copyFileSync(file, join(distFolder(), ledgerName));
  for (const line of added.filter(({ address }) => !fragmentOf(address)))
    console.log(`  ${lineText(line)}`);
  console.log(outcome(added, parseLedger(after).length));
  console.log('Keep that file with the content, and put dist/ online.');
  return true;
}

function outcome(added: readonly { address: string }[], lines: number): string {
  if (added.length === 0) return 'Nothing is new: every address was recorded before.';
  const pages = added.filter(({ address }) => !fragmentOf(address)).length;
  const recorded = [
    plural(pages, 'address', 'addresses'),
    plural(added.length - pages, 'number'),
  ].join(' and ');
  return `Recorded ${recorded} for ever, in content/${ledgerName} (${plural(lines, 'line')} now).`;
}

const { values } = parseArgs({
  options: { merge: { type: 'boolean', default: false }, keep: { type: 'string', multiple: true } },
  // What else stands there is for the build.
  strict: false,
  allowPositionals: true,
});

await run(values.merge ? () => mergeLedgers((values.keep ?? []).map(String)) : publish);
