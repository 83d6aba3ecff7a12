import type { Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { dates } from './dates.ts';
import { editions } from './editions.ts';
import { figures } from './figures.ts';
import { headings } from './headings.ts';
import { helplines } from './helplines.ts';
import { identifiability } from './identifiability.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { numbers } from './numbers.ts';
import { orphans } from './orphans.ts';
import { quotations } from './quotations.ts';
import { readingAges } from './reading-age.ts';
import { references } from './references.ts';
import { sums } from './sums.ts';

/** What the checks need to know besides the library. */
export interface Setting {
  firstRelease: string;
  /** The day on which the check is made. */
  today: string;
}

/** Everything the content promises, one promise per line. */
export function check(library: Library, { firstRelease, today }: Setting): Issue[] {
  return [references, dates(firstRelease), editions, headings, markup, links, identifiability, numbers, figures, sums, orphans, quotations, readingAges, helplines(today)].flatMap((promise) => promise(library));
}
