import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../../output/addresses.ts';
import { filesBelow } from '../../output/files.ts';
import type { Rules } from '../../output/rules.ts';

/** Where a release says which of its files are of releases before, and since when. */
const keptName = '.kept.json';

/** How long open tabs may still ask for what a release before has brought. */
export const daysKept = 14;

/** The files of releases before, each with the day on which they were first no part of a build. */
export function keptBelow(release: string): Record<string, string> {
  const file = join(release, keptName);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/**
 * Brings into a new release what pages of the release before may still ask for: files whose names
 * hold a hash, for two weeks.
 */
export function keepFrom(before: string, fresh: string, on: { rules: Rules; now: Date }): void {
  const known = keptBelow(before);
  const isHashed = hashedBy(on.rules);
  const today = on.now.toISOString().slice(0, 10);
  const oldest = new Date(on.now.getTime() - daysKept * 86_400_000).toISOString().slice(0, 10);
  const kept = filesBelow(before)
    .filter((path) => isHashed(path) && !existsSync(join(fresh, path)))
    .map((path) => [path, known[path] ?? today] as const)
    .filter(([, since]) => since >= oldest);
  for (const [path] of kept) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    linkSync(join(before, path), join(fresh, path));
  }
  writeFileSync(join(fresh, keptName), `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
}

/** Whether a file, or a packed copy of it, may be cached for good: its name holds a hash. */
function hashedBy(rules: Rules): (path: string) => boolean {
  const saying = [...rules.headers()].flatMap(([pattern, lines]) =>
    lines['Cache-Control']?.includes('immutable') ? [pattern] : [],
  );
  const starts = saying.map((pattern) => pattern.replace(/\*$/, ''));
  return (path) => starts.some((start) => addressOf(path).startsWith(start));
}
