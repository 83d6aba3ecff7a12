import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build as astroBuild } from 'astro';
import { publicLedger } from '../load/earlier-ledgers.ts';
import { plural } from '../model/english.ts';
import { faultText } from '../model/issue.ts';
import { contentIssues, report } from './check.ts';

/**
 * Checks the content, builds into a fresh folder, and only then puts it in the place of the last
 * good site.
 */
export async function build(): Promise<boolean> {
  console.error('Checking the content …');
  if (report(contentIssues(undefined, await publicLedger()))) return false;
  console.error('Making the pages and all that goes with them …');
  if (process.argv.includes('--no-downloads')) process.env.NO_DOWNLOADS = '1';
  if (process.argv.includes('--zim')) process.env.ZIM = '1';
  const target = distFolder();
  const fresh = resolve('.build', basename(target));
  // Astro keeps what it has read in a folder; builds of other content may run beside this one.
  const cacheDir = `${fresh}.cache`;
  for (const folder of [fresh, cacheDir]) rmSync(folder, { recursive: true, force: true });
  await astroBuild({ outDir: fresh, cacheDir, logLevel: 'warn', mode: 'production' });
  rmSync(cacheDir, { recursive: true, force: true });
  swap(fresh, target);
  tell(target);
  console.log('To look at them: npm run preview');
  return true;
}

/** The folder of the finished site. */
export const distFolder = () => resolve(process.env.DIST_DIR ?? 'dist');

/** Says what was made. */
function tell(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const pages = files.filter((file) => file.name.endsWith('.html')).length;
  const size = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  const megabytes = (size / 1e6).toFixed(1);
  console.log(
    `Made ${plural(pages, 'page')} (${megabytes} MB in ${plural(files.length, 'file')}).`,
  );
  console.log(`They are in ${folder}.`);
}

/** Runs a command of an editor's, and says plainly why it stopped where it did. */
export async function run(command: () => Promise<boolean>) {
  try {
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    const left = existsSync(distFolder())
      ? 'the last good site is as it was'
      : 'nothing was published';
    const problem = `The build stopped, and ${left}.`;
    console.error(faultText({ code: 'build-stopped', problem, cure: plainMessage(error) }));
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}

/** Puts the fresh folder in the place of the target; the old one is there until the new one is. */
function swap(fresh: string, target: string) {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** What an error says, without the machine's stack. */
function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n  ');
}

if (import.meta.main) await run(build);
