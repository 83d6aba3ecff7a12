import { site } from '../../site.ts';

/** The file that says which files of a folder a build has made. */
export const markerName = `.${site.slug}-build`;

/** What the marker of a finished site says; the same files give the same bytes. */
export function markerText(files: readonly string[]): string {
  return [
    `# Made by “npm run build” of ${site.slug}, which replaces this folder whole.`,
    '# These are its files. While there are others, it leaves the folder alone.',
    ...files,
    '',
  ].join('\n');
}

/** What the systems of editors leave behind wherever somebody looks. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** The files of a folder that no build has made, by what its marker says. */
export function foreignFiles(files: readonly string[], marker: string | undefined): string[] {
  if (marker === undefined && isOlderSite(files)) return [];
  const made = new Set([markerName, ...(marker ?? '').split(/\r?\n/)]);
  return files.filter((file) => !made.has(file) && !litter.test(file));
}

/** Versions before the marker made these two files in every site. */
const isOlderSite = (files: readonly string[]) =>
  ['service-worker.json', 'api/v1/index.json'].every((file) => files.includes(file));
