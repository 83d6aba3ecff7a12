import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault } from '../fault.ts';
import { disk } from '../target/disk.ts';
import { freeName, stampOf, switchLink } from '../target/put-in-place.ts';

/** A link that a server reads as the site, and the releases that it has led to. */
export interface Releases {
  link: string;
  folder: string;
  /** Every release, the oldest first. */
  all: string[];
  /** The release that is shown. */
  current?: string;
}

/** How many releases stay, the current one included. */
const mostReleases = 5;

/** Looks at the place of releases; what stands there and is no link is left alone. */
export function releasesAt(target: string): Releases {
  const link = resolve(target);
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink())
    throw refused(
      `${link} is no link, so it cannot be switched in one step.`,
      `Move it to ${join(dirname(link), 'releases', '1')}, and make ${link} a link to it.`,
    );
  const current = found && existsSync(link) ? realpathSync(link) : undefined;
  const folder = current ? dirname(current) : join(dirname(link), 'releases');
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d/.test(name) && !name.endsWith('.new'))
        .sort()
        .map((name) => join(folder, name))
    : [];
  return { link, folder, all, ...(current && { current }) };
}

/** A fresh folder beside the releases, and the name that it takes when it is whole. */
export function nextRelease({ folder }: Releases, now: Date): { fresh: string; name: string } {
  mkdirSync(folder, { recursive: true });
  const name = freeName(join(folder, stampOf(now)), disk);
  const fresh = `${name}.new`;
  rmSync(fresh, { recursive: true, force: true });
  return { fresh, name };
}

/** Lets the link lead to a release, in one step. */
export const show = ({ link }: Releases, release: string) => switchLink(link, release, disk);

/** The release before the one that is shown. */
export function releaseBefore({ all, current }: Releases): string {
  const before = all.filter((release) => current && basename(release) < basename(current)).at(-1);
  if (before) return before;
  throw refused(
    'There is no release before this one.',
    'Build the site as it was, and release it.',
  );
}

/** Deletes all but the last few releases; the one that is shown stays. */
export function forgetOld({ all, current }: Releases): void {
  for (const release of all.slice(0, -mostReleases))
    if (release !== current) rmSync(release, { recursive: true });
}

/** Why nothing was released. */
export const refused = (problem: string, cure: string) =>
  new Fault('release-refused', `${problem} The site is as it was.`, cure);
