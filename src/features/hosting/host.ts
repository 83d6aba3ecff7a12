import type { Table } from './table.ts';

/** A file of the finished site, as a host counts it. */
export interface SiteFile {
  path: string;
  size: number;
}

/** A limit that a host's own documents name. */
export interface Limit {
  of: string;
  most: number;
  unit: string;
  source: string;
  /** The day on which the source was read, or which it bears. */
  asOf: string;
  /** How much of it a site uses. */
  used: (
    files: readonly SiteFile[],
    made: Readonly<Record<string, string>>,
    table: Table,
  ) => number;
}

/** A place where sites are published. */
export interface Host {
  name: string;
  title: string;
  /** The files that tell it the rules, by their names. */
  files(table: Table, files: readonly SiteFile[]): Record<string, string>;
  /** In plain words: what to do, step by step. */
  steps: string[];
  /** What cannot be had there. */
  lacks: string[];
  limits: Limit[];
}
