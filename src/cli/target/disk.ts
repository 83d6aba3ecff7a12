import { cpSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';

/** What putting a site in place does to a disk; a test lets each of them fail. */
export interface Disk {
  exists(path: string): boolean;
  rename(from: string, to: string): void;
  copy(from: string, to: string): void;
  remove(path: string): void;
  link(to: string, path: string): void;
}

/** The disk itself. */
export const disk: Disk = {
  exists: existsSync,
  rename: renameSync,
  copy: (from, to) => cpSync(from, to, { recursive: true }),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  link: (to, path) => symlinkSync(to, path),
};
