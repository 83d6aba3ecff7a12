/** What one kind of file is to those who serve, pack, list and record the finished site. */
export interface FileRule {
  /** The addresses it speaks of; "*" is any run of characters. */
  address: string;
  /**
   * kept: readers and programs may keep the address, so it is recorded and answers for good.
   * part: pages need it, and nobody links to it. server: only a host or a crawler reads it.
   * download: a copy to take away, which no other copy holds.
   */
  is: 'kept' | 'part' | 'server' | 'download';
  /** What a host says with it. */
  headers?: Record<string, string>;
  /** How the copy on disk holds it, where a browser could not read it as it is. */
  inCopy?: 'inside a script' | 'as a script' | 'left out';
}

/** What a feature adds to the finished site; each says it in its own `declares.ts`. */
export interface Declaration {
  files: FileRule[];
}
