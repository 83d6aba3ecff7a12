import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  mentions,
  movesWithout,
  onlyUsedBy,
  recordOf,
  textToTakeDown,
  withoutEntry,
  type TextToTakeDown,
} from '../features/published/take-down.ts';
import { runCommand } from './command.ts';
import type { Typed } from './typed.ts';
import { contentFolder } from '../load/content-folder.ts';
import { ledgerName, readLedgerText } from '../load/ledger-file.ts';
import { readLibrary } from '../load/read-library.ts';
import { withoutPage } from '../model/addresses/ledger.ts';
import { faultText } from '../model/issue.ts';
import { takedownReasons, type TakenDown } from '../model/addresses/taken-down.ts';

const usage =
  'Type: npm run takedown -- ADDRESS [--identifying] ' +
  `[--reason ${Object.keys(takedownReasons).join('|')}]`;

const unknownReason = (reason: string) =>
  faultText({
    code: 'takedown-reason',
    problem: `“${reason}” is no reason that is known here.`,
    cure: usage,
  });

const unknownAddress = (address: string) =>
  faultText({
    code: 'takedown-address',
    problem: `There is no briefing, letter, theme, source, statistic or chart at “${address}”.`,
    cure: usage,
  });

/**
 * Takes a document down at once: its text goes, and a notice that does not repeat it stands at its
 * addresses.
 */
function takedown(asked: Typed): boolean {
  const identifying = asked.flag('identifying');
  const reason = asked.texts('reason')[0] ?? 'privacy';
  const { library } = readLibrary();
  const folder = contentFolder();
  const address = asked.names[0]!.replace(/^https?:\/\/[^/]+/, '');
  const target = textToTakeDown(library, address);
  if (!target || !Object.hasOwn(takedownReasons, reason)) {
    console.error(target ? unknownReason(reason) : unknownAddress(address));
    return false;
  }

  const request = {
    target,
    reason: reason as TakenDown['reason'],
    date: new Date().toISOString().slice(0, 10),
    identifying,
    salt: randomBytes(16).toString('hex'),
  };
  const record = recordOf(request, library, folder);
  const named = mentions(target, folder);
  const alone = onlyUsedBy(target, library);

  append(join(folder, 'taken-down.yaml'), stringify([record]));
  takeOut(target, folder);
  if (identifying)
    forgetAddress(folder, target.address, `# Taken down on ${record.date}: ${record.hidden[0]}`);

  console.log(
    `Taken down: content/${target.path} ` +
      `${target.entry ? `has no “${target.entry}” any more` : 'is deleted'}, and ` +
      `content/taken-down.yaml holds the notice and ${record.fingerprints.length} ` +
      'fingerprints of its text.',
  );
  if (named.length)
    console.log(`\nThese places still name it; ${namingCure(target)}:\n  ${named.join('\n  ')}`);
  if (alone.length)
    console.log(
      '\nNothing else uses these pages, which may tell of it; look whether they must ' +
        `go too:\n  ${alone.join('\n  ')}`,
    );
  console.log(afterwards);
  return true;
}

const namingCure = ({ entry }: TextToTakeDown) =>
  entry
    ? 'a published edition or letter stays as it is, and shows a notice in its place; take it ' +
      'out of the others'
    : 'take the links out';

const afterwards = `
Now: npm run build, and put the new site online at once. The build searches every file \
of it for the removed text.

What no software here can reach, and somebody must:
  · the history of this repository and every clone of it: rewrite it (git filter-repo), push it \
by force, ask the host to clear its caches;
  · earlier builds, backups, and a content delivery network's cache: delete and purge them;
  · search engines: ask each for removal of the address and of its cached copy;
  · web archives (Wayback Machine, UK Web Archive, UK Government Web Archive): ask for \
exclusion;
  · feed readers, mails, and copies that were downloaded, printed or handed out: tell those you \
know of;
  · the fingerprints: one who has all but a word of a passage could test guesses of it with them. \
Delete them from content/taken-down.yaml once no build can hold the text any more.`;

function takeOut({ path, entry }: TextToTakeDown, folder: string) {
  const file = join(folder, path);
  if (!entry) {
    rmSync(file, { recursive: true });
    return;
  }
  writeFileSync(file, withoutEntry(readFileSync(file, 'utf8'), entry));
}

function append(path: string, text: string) {
  const before = existsSync(path)
    ? readFileSync(path, 'utf8').trimEnd()
    : '# What was taken down: where its notice stands, and hashes by which the build finds its ' +
      'words again. Written by npm run takedown.';
  writeFileSync(path, `${before}\n${text}`);
}

/** Takes an address that identifies out of the ledger and the moves; a hash stays. */
function forgetAddress(folder: string, address: string, line: string) {
  const ledger = readLedgerText(folder);
  if (ledger) writeFileSync(join(folder, ledgerName), withoutPage(ledger, address, line));
  const { library } = readLibrary(folder);
  const kept = movesWithout(library.moves, address);
  if (kept.length < library.moves.length)
    writeFileSync(
      join(folder, 'moved.yaml'),
      kept.length
        ? stringify(kept.map(({ from, to, reason, date }) => ({ from, to, reason, date })))
        : '[]\n',
    );
}

await runCommand({
  command: 'npm run takedown',
  does: 'Takes the text at an address down at once, and says what it cannot reach.',
  options: {
    identifying: { type: 'boolean', means: 'the address itself tells who it was; hides it too' },
    reason: { type: 'string', means: `why: ${Object.keys(takedownReasons).join(', ')}` },
  },
  names: { called: 'ADDRESS', least: 1, most: 1 },
  run: takedown,
});
