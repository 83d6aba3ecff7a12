import type { z } from 'astro/zod';

/** What some files of the finished site are to those who serve, pack, list and record it. */
export interface FileRule {
  /**
   * The addresses that it speaks of; "*" is any run of one or more characters. Of rules that speak
   * of the same address, the longest holds for what it says.
   */
  address: string;
  /**
   * kept: readers and programs may keep the address, so it is recorded and answers for good.
   * passing: readers may open it, and it comes and goes with what it was made from.
   * part: pages need it, and nobody links to it.
   * server: only a host, a crawler or a device reads it.
   * download: a copy to take away, which no other copy holds.
   * Without a word, a page is kept and any other file is passing.
   */
  is?: 'kept' | 'passing' | 'part' | 'server' | 'download';
  /** What a host says with it. */
  headers?: Record<string, string>;
  /**
   * How the copy on disk holds it, where a browser could not read it there as it is. What is kept
   * and inside a script, because a page reads it, stands in the copy as it is, too. "refused": the
   * copy does not know what to do with it, and is not made.
   */
  inCopy?: 'inside a script' | 'as a script' | 'left out' | 'refused';
  /**
   * What stands at the address of a kept file once it has moved or was taken down, on every host.
   */
  leaves?: Leavings;
}

/** What a file that is no page leaves at its address: a small whole file of its own type. */
export interface Leavings {
  /** What says where it is now. */
  moved(move: FileMove): string;
  takenDown(notice: FileNotice): string;
}

/** A file that has moved; all addresses are complete. */
export interface FileMove {
  from: string;
  /** The file's new address; that of a page, where no file of the kind stands there. */
  to: string;
  reason: string;
  date: string;
  /** What stands at the new address, where it is a file. */
  text?: string;
}

/** A file that was taken down. */
export interface FileNotice {
  /** The complete address. */
  address: string;
  reason: string;
  date: string;
}

/** What is added to the site as data. */
export interface DataRule {
  /** What the index of the data names: the addresses, by their names there. */
  lists: Record<string, string>;
  /** What they hold, for the published schema. */
  schemas?: Record<string, z.ZodType>;
}

/** What a feature adds to the finished site; each says it in its own `declares.ts`. */
export interface Declaration {
  files: FileRule[];
  data?: DataRule;
}
