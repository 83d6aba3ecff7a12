import { stateOf, type Briefing, type Library } from '../../model/library.ts';
import { documentsOnTheme } from '../../model/uses.ts';
import { site } from '../../site.ts';

/** A file that readers can take away. */
export interface Download {
  /** Its name below /downloads/. */
  file: string;
  kind: 'zip' | 'html' | 'epub' | 'zim';
  title: string;
  /** The theme it is limited to. */
  theme?: string;
}

/** The name of the whole, as a file. */
export const wholeName = site.slug;

/** Every download of a library, the whole first. A theme without a text has none. */
export function downloadsOf(library: Library, { zim = false } = {}): Download[] {
  const themes = library.themes.filter(({ id }) => documentsToTake(library, id).length > 0);
  const books = [
    { name: wholeName, title: 'The whole library', theme: undefined },
    ...themes.map(({ id, title }) => ({ name: id, title, theme: id })),
  ];
  return [
    { file: `${wholeName}.zip`, kind: 'zip', title: 'The whole site, with search' },
    ...(zim ? [{ file: `${wholeName}.zim`, kind: 'zim' as const, title: 'The whole site' }] : []),
    ...books.flatMap(({ name, ...book }): Download[] => [
      ...(opensAsOne(documentsToTake(library, book.theme).length)
        ? [{ file: `${name}.html`, kind: 'html' as const, ...book }]
        : []),
      { file: `${name}.epub`, kind: 'epub', ...book },
    ]),
  ];
}

/** The current briefings, then the letters, of a theme or of all. */
export function documentsToTake(library: Library, theme?: string) {
  const { briefings, letters } = theme === undefined ? library : documentsOnTheme(library, theme);
  return [...briefings.filter((briefing) => stateOf(briefing).kind === 'current'), ...letters];
}

/**
 * Whether so many texts make a page or a file that a telephone opens: at some 35 kB each, a hundred
 * are less than 4 MB. There is no page of more, and a book of chapters instead of a file.
 */
export const opensAsOne = (texts: number) => texts > 0 && texts <= 100;

/** The themes that can be printed as one page. */
export const themesToPrint = (library: Library) =>
  library.themes.filter(({ id }) => opensAsOne(documentsToTake(library, id).length));

/**
 * Whether this build makes downloads; `npm run build -- --no-downloads` goes without, for speed.
 */
export const downloadsWanted = () => process.env.NO_DOWNLOADS !== '1';

/** The books that hold a briefing; none where it is not current, or no books are made. */
export const booksWith = (library: Library, briefing: Briefing): Download[] =>
  downloadsWanted() && stateOf(briefing).kind === 'current'
    ? downloadsOf(library).filter(({ theme }) => theme && briefing.current.themes.includes(theme))
    : [];

/** A size as readers know it. */
export function sizeText(bytes: number): string {
  return bytes < 950_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
}
