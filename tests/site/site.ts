import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    library: string;
  }
}

/** The folder of the site, built once for the whole run. */
export const builtSite = async (): Promise<string> => inject('site');

/** The folder of the made-up library's site, built once for the whole run. */
export const builtLibrary = async (): Promise<string> => inject('library');

/** Every file of a folder with one of the endings, as paths below it, sorted. */
export function filesOf(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

/** The text of a page, by its address. */
export const pageOf = (folder: string, address: string) => readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
