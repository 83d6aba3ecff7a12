import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeProvenance } from '../features/provenance/build.ts';
import { finishedSite } from '../features/published/finished-site.ts';
import { buildDate } from '../load/build-date.ts';
import { contentFolder } from '../load/content-folder.ts';
import { ledgerName, readLedgerText } from '../load/ledger-file.ts';
import { publishedLibrary } from '../load/read-library.ts';
import { frozenParts } from '../model/editions/frozen-parts.ts';
import { isPlaceholder } from '../model/addresses/placeholder.ts';
import {
  lineText,
  newLines,
  parseLedger,
  withLines,
  type Published,
} from '../model/addresses/ledger.ts';
import { fragmentOf } from '../model/addresses/move.ts';
import { declaredRules } from '../output/declarations.ts';
import { plural } from '../model/english.ts';
import { site as settings } from '../site.ts';
import { build, buildOptions, distFolder, mark } from './build.ts';
import { runCommand } from './command.ts';
import { Fault } from './fault.ts';
import { mergeLedgers } from './merge-ledgers.ts';
import type { Typed } from './typed.ts';

/**
 * Builds the site, and records every address, number and text that it publishes for the first time.
 */
async function publish(asked: Typed): Promise<boolean> {
  if (isPlaceholder(settings.url)) throw placeholder();
  if (!settings.firstRelease) throw undated();
  if (!(await build(asked))) return false;
  const before = readLedgerText();
  const ledger = parseLedger(before);
  const parts = frozenParts(publishedLibrary());
  const site = finishedSite(distFolder(), await declaredRules(), parts);
  const added = newLines(ledger, site.addresses());
  const day = [buildDate(), ledger.at(-1)?.day ?? ''].sort().at(-1)!;
  const file = join(contentFolder(), ledgerName);
  const after = withLines(before, added, day);
  if (added.length > 0) writeFileSync(file, after);
  if (existsSync(file)) copyFileSync(file, join(distFolder(), ledgerName));
  // The manifest speaks of the record, too.
  writeProvenance(distFolder(), buildDate());
  mark(distFolder());
  for (const line of added.filter(isAddress)) console.log(`  ${lineText(line)}`);
  console.log(outcome(added, parseLedger(after).length));
  console.log('Keep that file with the content, and put dist/ online.');
  return true;
}

const placeholder = () =>
  new Fault(
    'publish-placeholder',
    `The address of this site is ${settings.url}, which nobody can visit, so nothing was ` +
      'published.',
    'Set url: in src/site.ts, or SITE_URL, to the https address that readers will use.',
  );

const undated = () =>
  new Fault(
    'publish-undated',
    'The day of the first publication is not set, so nothing was published.',
    'Set firstRelease: in src/site.ts, or FIRST_RELEASE, to the day on which the site goes public.',
  );

const isAddress = ({ address, part }: Published) => !part && !fragmentOf(address);

function outcome(added: readonly Published[], lines: number): string {
  if (added.length === 0) return 'Nothing is new: every address was recorded before.';
  const pages = added.filter(isAddress).length;
  const numbers = added.filter(({ address }) => fragmentOf(address)).length;
  const recorded = [plural(pages, 'address', 'addresses'), plural(numbers, 'number')].join(' and ');
  return `Recorded ${recorded} for ever, in content/${ledgerName} (${plural(lines, 'line')} now).`;
}

await runCommand({
  command: 'npm run publish',
  does: 'Builds the site, and records every address and text that is new in it, for good.',
  options: {
    ...buildOptions,
    merge: { type: 'boolean', means: 'makes one record of two that were written apart' },
    keep: { type: 'string', multiple: true, means: 'with --merge: the hash of the text to keep' },
  },
  run: (asked) => (asked.flag('merge') ? mergeLedgers(asked.texts('keep')) : publish(asked)),
});
