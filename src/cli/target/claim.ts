import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { contentFolder } from '../../load/content-folder.ts';
import { site } from '../../site.ts';
import { Fault } from '../fault.ts';
import { lock } from './lock.ts';
import { lookAt, realPath } from './look.ts';
import { putInPlace, reasonOf, recover, type Placed } from './put-in-place.ts';
import { besides, refusalOf, type Target } from './target.ts';

/** A place for the finished site that is this build's alone. */
export interface Claim {
  target: Target;
  /** Whether the site of an interrupted build was put back. */
  recovered: boolean;
  /** Puts a finished site there, unless the place has changed since. */
  put(made: string): Placed;
  letGo(): void;
}

/** Claims the place for the finished site, or says why it may not stand there. */
export function claim(named: string): Claim {
  const target = allowed(named);
  const { folder } = target;
  const letGo = writable(folder, () => {
    mkdirSync(dirname(folder), { recursive: true });
    if (target.holds.kind === 'files') accessSync(folder, constants.W_OK);
    return lock(besides(folder, site.slug).lock, folder);
  });
  const recovered = writable(folder, () => recover(target));
  return { target, recovered, put: (made) => putInPlace(made, allowed(named), undefined), letGo };
}

function allowed(named: string): Target {
  const target = lookAt(named);
  const project = realPath(resolve('.'));
  const refusal = refusalOf(target, { project, content: realPath(contentFolder()) });
  if (refusal) throw refusal;
  return target;
}

function writable<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      'output-unwritable',
      `The site cannot be put into ${folder}: ${reasonOf(error)}.`,
      'What stands there is as it was. Name another folder in DIST_DIR, or mend the rights.',
    );
  }
}
