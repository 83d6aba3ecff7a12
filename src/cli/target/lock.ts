import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Fault, errorCode } from '../fault.ts';

/** Who holds a lock: a process of a machine. */
interface Holder {
  process: number;
  machine: string;
}

/**
 * Takes the lock of a folder for this process, and gives the function that lets it go. Only one
 * build at a time makes a site; the lock of a build that is no more is taken over.
 */
export function lock(path: string, folder: string): () => void {
  const mine = JSON.stringify({ process: process.pid, machine: hostname() } satisfies Holder);
  if (!written(path, mine)) {
    const theirs = textOf(path);
    if (isAlive(theirs) || !takenAway(path, theirs) || !written(path, mine))
      throw busy(path, folder, textOf(path));
  }
  return () => {
    if (textOf(path) === mine) rmSync(path, { force: true });
  };
}

function written(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // A full disk takes the name of a file and not its words.
    if (errorCode(error) === 'ENOSPC') rmSync(path, { force: true });
    throw error;
  }
}

/** Whether the process that holds a lock may still be at work. */
function isAlive(text: string): boolean {
  const holder = holderOf(text);
  if (!holder) return false;
  // Whether a process of another machine lives cannot be known from here.
  if (holder.machine !== hostname()) return true;
  if (holder.process === process.pid) return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Moves a stale lock aside; not where somebody has put a new one there in the meantime. */
function takenAway(path: string, expected: string): boolean {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
    // eslint-disable-next-line no-restricted-syntax -- another build was quicker
  } catch {
    // Another build was quicker to take it away.
    return true;
  }
  const isExpected = textOf(aside) === expected;
  if (!isExpected) linkSync(aside, path);
  rmSync(aside, { force: true });
  return isExpected;
}

function busy(path: string, folder: string, text: string): Fault {
  const holder = holderOf(text);
  const who = holder ? ` (process ${holder.process} on ${holder.machine})` : '';
  return new Fault(
    'output-busy',
    `Another build${who} is making ${folder}.`,
    `Wait until it has ended. If none is at work, delete ${path}.`,
  );
}

function holderOf(text: string): Holder | undefined {
  try {
    const { process: id, machine } = JSON.parse(text) as Partial<Holder>;
    return typeof id === 'number' && typeof machine === 'string'
      ? { process: id, machine }
      : undefined;
    // eslint-disable-next-line no-restricted-syntax -- a lock that is no JSON is none of ours
  } catch {
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
    // eslint-disable-next-line no-restricted-syntax -- a lock may be gone by now
  } catch {
    return '';
  }
}
