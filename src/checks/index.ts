import { parseLedger } from '../model/addresses/ledger.ts';
import type { Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { dates } from './dates.ts';
import { editions } from './editions.ts';
import { characters } from './characters.ts';
import { charts } from './charts.ts';
import { frozen } from './frozen.ts';
import { futureDates } from './future-dates.ts';
import { headings } from './headings.ts';
import { helplines } from './helplines.ts';
import { identifiability } from './identifiability.ts';
import { importNotes } from './import-notes.ts';
import { ledger, type LedgerTexts } from './ledger.ts';
import { limits } from './limits.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { moves } from './moves.ts';
import { numbers } from './numbers.ts';
import { orphans } from './orphans.ts';
import { anchors } from './anchors.ts';
import { audience } from './audience.ts';
import { claims } from './claims.ts';
import { commencement } from './commencement.ts';
import { forces } from './forces.ts';
import { quotations } from './quotations.ts';
import { readingAges } from './reading-age.ts';
import { references } from './references.ts';
import { sums } from './sums.ts';
import { takenDown } from './taken-down.ts';
import { values } from './values.ts';

/** What the checks need to know besides the library. */
export interface Circumstances {
  firstRelease: string;
  /** The letters that an identifier begins with. */
  identifierPrefix: string;
  /** The pages that the site has whatever its content. */
  fixedPages: readonly string[];
  /** The day that the build takes for today. */
  today: string;
  /** The record of what was published, where it is known. */
  ledger?: LedgerTexts | undefined;
}

/** Everything the content promises, one promise per line. */
export function check(
  library: Library,
  { firstRelease, identifierPrefix, fixedPages, today, ledger: texts }: Circumstances,
): Issue[] {
  const recorded = texts && new Set(parseLedger(texts.now ?? '').map(({ address }) => address));
  const wasPublished = (page: string) => recorded?.has(page) ?? true;
  return [
    references(wasPublished),
    dates(firstRelease),
    futureDates(today),
    editions(identifierPrefix),
    headings,
    limits,
    characters,
    markup,
    links(fixedPages, today),
    identifiability,
    importNotes,
    numbers,
    charts(wasPublished),
    sums,
    values,
    claims,
    audience,
    forces,
    commencement,
    orphans,
    quotations,
    readingAges,
    anchors,
    moves(fixedPages),
    takenDown,
    helplines(today),
    ...(texts ? [ledger(texts), frozen(texts.now ?? '')] : []),
  ].flatMap((promise) => promise(library));
}
