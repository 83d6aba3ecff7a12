import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { build as astroBuild } from 'astro';
import { clockDate, settleDay, type BuildDay } from '../load/build-date.ts';
import { publicLedger } from '../load/earlier-ledgers.ts';
import { keptReading } from '../load/read-library.ts';
import { embargoesToKnow } from '../model/embargoes.ts';
import { plural } from '../model/english.ts';
import { issueText } from '../model/issue.ts';
import { filesBelow } from '../output/files.ts';
import { contentIssues, report } from './check.ts';
import { isTyped, runCommand } from './command.ts';
import { Fault, plainMessage } from './fault.ts';
import { claim } from './target/claim.ts';
import { hostNames, hostsNamed, writeHosting } from './hosting.ts';
import { markerName, markerText } from './target/marker.ts';
import type { Placed } from './target/put-in-place.ts';
import type { Typed } from './typed.ts';

/**
 * Checks the content, builds into a fresh folder, and only then puts it in the place of the last
 * good site.
 */
export async function build(asked: Typed): Promise<boolean> {
  const day = settled();
  console.error('Checking the content …');
  if (report(contentIssues(undefined, await publicLedger()))) return false;
  if (asked.flag('no-downloads')) process.env.NO_DOWNLOADS = '1';
  if (asked.flag('zim')) process.env.ZIM = '1';
  const wanted = hostsNamed(asked);
  const place = claim(distFolder());
  if (place.recovered)
    console.error('A build was interrupted here; the site before it was put back.');
  // A folder of its own for each place, since builds for other places may run beside this one.
  const { folder } = place.target;
  const made = resolve('.build', `${basename(folder)}-${shortHash(folder)}`);
  const cacheDir = `${made}.cache`;
  const clear = () => {
    for (const part of [made, cacheDir]) rmSync(part, { recursive: true, force: true });
  };
  const leave = () => {
    clear();
    place.letGo();
  };
  const forget = onInterrupt(leave);
  try {
    clear();
    console.error('Making the pages and all that goes with them …');
    // What stops a build is thrown, too, and told below without the machine's stack.
    const logLevel = process.env.DEBUG ? 'info' : 'silent';
    await astroBuild({ outDir: made, cacheDir, logLevel, mode: 'production' });
    mark(made);
    tell(place.put(made));
  } catch (error) {
    throw stopped(error);
  } finally {
    leave();
    forget();
  }
  if (wanted.length > 0) await writeHosting(distFolder(), wanted);
  tellDay(day);
  console.log('To look at them: npm run preview');
  return true;
}

/** The day of this build; a day that is none stops it before anything is touched. */
function settled(): BuildDay {
  try {
    return settleDay();
  } catch (error) {
    throw new Fault(
      'build-day-wrong',
      plainMessage(error),
      'Give the seconds since 1 January 1970, as “date +%s” does, or leave it out.',
    );
  }
}

/** Says which day the site was built for, and which embargoes open soon or should have opened. */
function tellDay(day: BuildDay) {
  console.log(`Built as of ${day.date}, ${day.because}.`);
  const { library } = keptReading();
  for (const known of embargoesToKnow(library, { now: day.date, clock: clockDate() }))
    console.error(issueText(known));
}

/** Writes into a finished site which files are its own, so that the next build may replace it. */
export const mark = (folder: string) =>
  writeFileSync(
    join(folder, markerName),
    markerText(filesBelow(folder).filter((path) => path !== markerName)),
  );

/** The folder of the finished site. */
export function distFolder(): string {
  const named = process.env.DIST_DIR ?? '';
  // An empty name would be the project itself.
  return resolve(named === '' ? 'dist' : named);
}

/** Clears up when somebody ends the build, which leaves the last good site as it was. */
function onInterrupt(leave: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const ends = Object.entries(signals).map(([signal, code]) => {
    const end = () => {
      leave();
      console.error('The build was interrupted, and the last good site is as it was.');
      process.exit(code);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => ends.forEach((off) => off());
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Says what was made, and where it is. */
function tell({ folder, before, left }: Placed) {
  const files = filesBelow(folder).filter((path) => path !== markerName);
  const pages = files.filter((path) => path.endsWith('.html')).length;
  const size = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const megabytes = (size / 1e6).toFixed(1);
  console.log(
    `Made ${plural(pages, 'page')} (${megabytes} MB in ${plural(files.length, 'file')}).`,
  );
  console.log(`They are in ${folder}.`);
  if (before) console.log(`${distFolder()} leads there now; the release before is in ${before}.`);
  if (left) console.error(left.text);
}

/** Until its last step a build touches nothing; that step tells by itself how things stand. */
function stopped(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (process.env.DEBUG) console.error(error);
  const before = existsSync(distFolder())
    ? 'the last good site is as it was'
    : 'nothing was published';
  return new Fault('build-stopped', `The build stopped, and ${before}.`, plainMessage(error));
}

/** The flags of a build, which a publication takes too. */
export const buildOptions = {
  'no-downloads': { type: 'boolean', means: 'leaves the downloads out, for speed' },
  zim: { type: 'boolean', means: 'adds a file for Kiwix, where zimwriterfs is installed' },
  host: {
    type: 'string',
    multiple: true,
    means: `writes the rules for a host beside the site: ${hostNames.join(', ')}, or all`,
  },
} as const;

if (isTyped(import.meta))
  await runCommand({
    command: 'npm run build',
    does: 'Checks the content, makes the site, and puts it into dist (or DIST_DIR).',
    options: buildOptions,
    run: build,
  });
