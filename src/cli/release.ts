import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hostingTable, siteFiles } from '../features/hosting/rules-for-hosts.ts';
import { publishedIssues } from '../features/published/build.ts';
import { readLibrary } from '../load/read-library.ts';
import { plural } from '../model/english.ts';
import { issueText } from '../model/issue.ts';
import { declaredRules } from '../output/declarations.ts';
import { distFolder } from './build.ts';
import { runCommand } from './command.ts';
import { hostsNamed } from './hosting.ts';
import { daysKept, keepFrom } from './release/kept.ts';
import { packBelow } from './release/pack.ts';
import {
  forgetOld,
  nextRelease,
  refused,
  releaseBefore,
  releasesAt,
  show,
  type Releases,
} from './release/releases.ts';
import { takeOut } from './release/take-out.ts';
import type { Typed } from './typed.ts';
import { differenceText } from './verify/difference.ts';
import { differencesBelow } from './verify/verify-folder.ts';

/** Puts the finished site where a server shows it, in one step; or goes one release back. */
async function release(asked: Typed): Promise<boolean> {
  const releases = releasesAt(asked.names[0]!);
  if (asked.flag('back')) return goBack(releases);
  const site = distFolder();
  await isWhole(site);
  const { fresh, name } = nextRelease(releases, new Date());
  try {
    await fill(fresh, { site, releases, asked });
    renameSync(fresh, name);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  show(releases, name);
  const { takenDown } = readLibrary().library;
  const cleaned = releases.all.flatMap((old) => takeOut(old, { takenDown, fresh: name }));
  forgetOld(releasesAt(asked.names[0]!));
  console.log(`${releases.link} shows ${basename(name)} now.`);
  console.log(`Open pages of the release before find their files for ${plural(daysKept, 'day')}.`);
  if (cleaned.length > 0)
    console.log(
      `What was taken down was taken out of ${plural(cleaned.length, 'file')} of releases before.`,
    );
  if (releases.current) console.log('To go back: the same command with --back.');
  return true;
}

/** A build that is not whole, or that the gates refuse, is no release. */
async function isWhole(site: string) {
  const differences = differencesBelow(site).map(differenceText);
  const errors = differences.length
    ? []
    : publishedIssues(site, await declaredRules())
        .filter(({ severity }) => severity === 'error')
        .map(issueText);
  const wrong = [...differences, ...errors];
  if (wrong.length === 0) return;
  for (const text of wrong.slice(0, 20)) console.error(text);
  throw refused(
    `${site} is not as a build leaves it (${plural(wrong.length, 'difference')}).`,
    'Run npm run build, and release what it makes.',
  );
}

async function fill(
  fresh: string,
  { site, releases, asked }: { site: string; releases: Releases; asked: Typed },
) {
  cpSync(site, fresh, { recursive: true });
  packBelow(fresh);
  const table = await hostingTable();
  for (const host of hostsNamed(asked)) {
    for (const [file, text] of Object.entries(host.files(table, siteFiles(site))))
      writeFileSync(join(fresh, file), text);
  }
  const rules = await declaredRules();
  if (releases.current) keepFrom(releases.current, fresh, { rules, now: new Date() });
  const { takenDown } = readLibrary().library;
  takeOut(fresh, { takenDown, fresh });
}

function goBack(releases: Releases): boolean {
  const before = releaseBefore(releases);
  show(releases, before);
  console.log(`${releases.link} shows ${basename(before)} again.`);
  return true;
}

await runCommand({
  command: 'npm run release',
  does: 'Puts the finished site where a server shows it, by switching one link.',
  options: {
    back: { type: 'boolean', means: 'shows the release before again' },
    host: { type: 'string', multiple: true, means: 'puts the rules for apache or iis into it' },
  },
  names: { called: 'LINK', least: 1, most: 1 },
  run: release,
});
