import { dirname, isAbsolute, join, relative } from 'node:path';
import { site } from '../../site.ts';
import { Fault, errorCode } from '../fault.ts';
import { disk, type Disk } from './disk.ts';
import { besides, isRelease, type Target } from './target.ts';

/** Where the site is now, and what is left beside it. */
export interface Placed {
  folder: string;
  /** The release before, which a link led to until now. */
  before?: string;
  /** What is to be done about the site before, where it could not be removed. */
  left?: Fault;
}

/**
 * Puts a finished site in the place of the one before. It is brought to the same file system
 * first, so that what can fail has failed before the site before is touched.
 */
export function putInPlace(
  made: string,
  target: Target,
  on: Disk = disk,
  now = new Date(),
): Placed {
  const { folder, link } = target;
  const { fresh, old } = besides(folder, site.slug);
  const asItWas = on.exists(folder) ? 'The last good site is as it was' : 'Nothing was published';
  const step = (what: string, act: () => void, undo: () => void = () => undefined) => {
    try {
      act();
    } catch (error) {
      quietly(() => on.remove(fresh));
      const undone = quietly(undo);
      throw notReplaced(what, error, undone ? asItWas : `The last good site is in ${old} now`);
    }
  };
  step(`brought to ${dirname(folder)}`, () => bring(made, fresh, on));
  if (link && isRelease(folder) && on.exists(folder)) {
    const next = freeName(join(dirname(folder), stampOf(now)), on);
    step(`moved to ${next}`, () => on.rename(fresh, next));
    step(
      `linked to ${link}`,
      () => switchLink(link, next, on),
      () => on.remove(next),
    );
    return { folder: next, before: folder };
  }
  const replaces = on.exists(folder);
  if (replaces)
    step(`given the place of ${folder}`, () => {
      on.remove(old);
      on.rename(folder, old);
    });
  const undo = () => replaces && on.rename(old, folder);
  step(`moved to ${folder}`, () => on.rename(fresh, folder), undo);
  return quietly(() => on.remove(old)) ? { folder } : { folder, left: leftOver(old) };
}

/**
 * Puts back the site of a build that was ended between two steps, and clears away what another
 * left; tells whether a site was put back.
 */
export function recover({ folder }: Target, on: Disk = disk): boolean {
  const { fresh, old } = besides(folder, site.slug);
  on.remove(fresh);
  if (!on.exists(old)) return false;
  if (on.exists(folder)) {
    on.remove(old);
    return false;
  }
  on.rename(old, folder);
  return true;
}

/** By renaming where that can be done, else by copying. */
function bring(made: string, fresh: string, on: Disk) {
  on.remove(fresh);
  try {
    on.rename(made, fresh);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    on.copy(made, fresh);
  }
}

/** In one step, so that there is no moment without a site. */
export function switchLink(link: string, to: string, on: Disk) {
  const beside = `${link}.${site.slug}-new`;
  on.remove(beside);
  const near = relative(dirname(link), to);
  on.link(isAbsolute(near) ? to : near, beside);
  on.rename(beside, link);
}

/** A name that is not taken yet. */
export function freeName(name: string, on: Disk, count = 1): string {
  const next = count === 1 ? name : `${name}-${count}`;
  return on.exists(next) ? freeName(name, on, count + 1) : next;
}

/** 20261122093000: the names of releases sort by their time. */
export const stampOf = (now: Date) => now.toISOString().slice(0, 19).replaceAll(/\D/g, '');

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the disk can only be read',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EBUSY: 'another program uses the folder',
};

/** Why the machine could not do something, in plain words. */
export const reasonOf = (error: unknown): string =>
  reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));

const notReplaced = (what: string, error: unknown, state: string) =>
  new Fault(
    'output-not-replaced',
    `The new site could not be ${what}: ${reasonOf(error)}.`,
    `${state}. Mend that, or name another folder in DIST_DIR, and build again.`,
  );

const leftOver = (old: string) =>
  new Fault(
    'output-left-over',
    'The new site is in its place, but the one before could not be removed.',
    `Delete ${old}, or build again.`,
  );

/** Whether something could be done; what it could not do is told by those who ask. */
function quietly(act: () => unknown): boolean {
  try {
    act();
    return true;
    // eslint-disable-next-line no-restricted-syntax -- those who ask tell what could not be done
  } catch {
    return false;
  }
}
