import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as its path there with forward slashes, in an order that does not
 * depend on the machine; nothing where there is no folder.
 */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const top = join(folder, '/').length;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top).replaceAll('\\', '/'))
    .sort(byCodePoint);
}

/** An order that does not depend on the language of the machine. */
export const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
