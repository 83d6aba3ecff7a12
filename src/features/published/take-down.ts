import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../markdown/plain-text.ts';
import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Library } from '../../model/library.ts';
import { follow, type Move } from '../../model/addresses/move.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import {
  chartFragment,
  pieces,
  saltedHash,
  windows,
  type TakenDown,
} from '../../model/addresses/taken-down.ts';
import { shownStatistics } from '../../model/uses.ts';
import { filesBelow } from '../../output/files.ts';

/** A document that is to be taken down. */
export interface TextToTakeDown {
  /** The address above all of its addresses. */
  address: string;
  identifier?: string;
  /**
   * What holds its text, below the content folder: its file or folder, or the list that it is an
   * entry of.
   */
  path: string;
  /** Its id in that list. */
  entry?: string;
}

/** The document that an address belongs to, be it the address of an edition or a number. */
export function textToTakeDown(library: Library, address: string): TextToTakeDown | undefined {
  const [, name] = /#chart-(.+)$/.exec(address) ?? [];
  const chart = library.charts.find(({ id }) => id === name);
  if (chart) return { address: chartFragment(chart.id), path: 'charts.yaml', entry: chart.id };
  const within = (top: string) =>
    address === top || address.startsWith(top) || `${address}/` === top;
  const briefing = library.briefings.find(
    ({ slug, identifier }) =>
      within(permalink.briefing(slug)) || within(permalink.identifier(identifier)),
  );
  if (briefing)
    return {
      address: permalink.briefing(briefing.slug),
      identifier: briefing.identifier,
      path: `briefings/${briefing.slug}`,
    };
  const letter = library.letters.find(({ slug }) => within(permalink.letter(slug)));
  if (letter)
    return {
      address: permalink.letter(letter.slug),
      path: `letters/${letter.origin.path.replace(/^.*\//, '')}`,
    };
  const theme = library.themes.find(({ id }) => within(permalink.theme(id)));
  if (theme)
    return {
      address: permalink.theme(theme.id),
      path: `themes/${theme.origin.path.replace(/^.*\//, '')}`,
    };
  const source = library.sources.find(({ id }) => within(permalink.source(id)));
  if (source)
    return { address: permalink.source(source.id), path: 'sources.yaml', entry: source.id };
  const statistic = library.statistics.find(({ id }) => within(permalink.statistic(id)));
  return (
    statistic && {
      address: permalink.statistic(statistic.id),
      path: 'statistics.yaml',
      entry: statistic.id,
    }
  );
}

/** What a take-down is asked to do. */
export interface Request {
  target: TextToTakeDown;
  reason: TakenDown['reason'];
  date: string;
  /** The address itself identifies somebody, and is to be written nowhere. */
  identifying: boolean;
  salt: string;
}

/**
 * The record that stays in the content: where the notice is shown, and hashes by which address and
 * words are found again.
 */
export function recordOf(
  { target, reason, date, identifying, salt }: Request,
  library: Library,
  folder: string,
): TakenDown {
  const leading = library.moves
    .map(({ from }) => from)
    .filter((from) => leadsTo(library.moves, from, target.address));
  const identifier = target.identifier ? [permalink.identifier(target.identifier)] : [];
  return {
    addresses: identifying
      ? [...identifier, ...leading.filter((from) => !from.includes('#'))]
      : [...pagesOf(target, library), ...identifier],
    date,
    reason,
    salt,
    hidden: identifying ? [saltedHash(salt, target.address)] : [],
    fingerprints: fingerprintsOf(target, library, folder)
      .map((piece) => saltedHash(salt, piece))
      .sort(),
  };
}

/** Where the notice is shown: a chart stands on the pages of briefings only. */
const pagesOf = ({ address, path, entry }: TextToTakeDown, { briefings }: Library): string[] =>
  path === 'charts.yaml'
    ? briefings
        .filter(({ editions }) => editions.some(({ charts }) => charts.includes(entry!)))
        .map(({ slug }) => permalink.briefing(slug) + address)
    : [address];

/** The moves that stay; where the address identifies, none that names it. */
export const movesWithout = <T extends Move>(moves: readonly T[], address: string): T[] =>
  moves.filter(
    ({ from, to }) =>
      !from.startsWith(address) && !leadsTo(moves, from, address) && !to.startsWith(address),
  );

const leadsTo = (moves: readonly Move[], from: string, address: string) => {
  const end = follow(moves, from);
  return end?.kind === 'moved' && end.to.startsWith(address) && !from.startsWith(address);
};

/** The pieces of the removed text that stand in no other file of the content. */
function fingerprintsOf(
  { path, entry }: TextToTakeDown,
  library: Library,
  folder: string,
): string[] {
  const files = contentFiles(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const removed = entry
    ? [entryIn(read(path), entry)]
    : files.filter((file) => isPartOf(file, path)).map(read);
  const kept = files
    .filter((file) => entry !== undefined || !isPartOf(file, path))
    .map((file) => (file === path && entry ? withoutEntry(read(file), entry) : read(file)));
  const elsewhere = new Set(kept.flatMap((text) => windows(plainOf(text, library))));
  return [...new Set(removed.flatMap((text) => pieces(plainOf(text, library))))].filter(
    (piece) => !elsewhere.has(piece),
  );
}

/** A list of the content without one of its entries; all else stays as it is. */
export function withoutEntry(list: string, id: string): string {
  const document = parseDocument(list);
  const place = placeOf(document, id);
  if (place < 0) return list;
  // Line by line, since a list that is written anew would be folded in other places.
  const [from, to] = extentOf(document, place, list);
  const rest = list.slice(0, from) + list.slice(to);
  return isSeq(parseDocument(rest).contents) ? rest : `${rest}[]\n`;
}

function entryIn(list: string, id: string): string {
  const document = parseDocument(list);
  const place = placeOf(document, id);
  return place < 0 ? '' : list.slice(...extentOf(document, place, list));
}

const placeOf = ({ contents }: Document, id: string) =>
  isSeq(contents) ? contents.items.findIndex((item) => isMap(item) && item.get('id') === id) : -1;

/** Where the lines of an entry begin and end; what is said above the next one is not its own. */
function extentOf({ contents }: Document, place: number, list: string): [number, number] {
  const [start, end] = (contents as YAMLSeq<YAMLMap>).items[place]!.range!;
  const from = list.lastIndexOf('\n', start - 1) + 1;
  if (list[end - 1] === '\n') return [from, end];
  const lineEnd = list.indexOf('\n', end);
  return [from, lineEnd < 0 ? list.length : lineEnd + 1];
}

const isPartOf = (file: string, path: string) => file === path || file.startsWith(`${path}/`);

/**
 * The words of a file as its readers see them: statistics filled in, links and notes without their
 * addresses.
 */
function plainOf(text: string, { statistics }: Library): string {
  const statisticOf = (id: string) => statistics.find((statistic) => statistic.id === id);
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:- )?[a-zA-Z]+: |^\s+/, ''))
    .map((line) => (/[[*_`&<\\]/.test(line) ? plainText(line, statisticOf) : line))
    .join('\n');
}

/** Places in the rest of the content that name what is taken down, as "content/file:line". */
export function mentions(
  { address, path, identifier, entry }: TextToTakeDown,
  folder: string,
): string[] {
  const slug = address.split('/').at(-2) ?? address;
  const named = new RegExp(
    [
      escaped(address),
      `supersededBy: *["']?${escaped(slug)}\\b`,
      ...(identifier ? [escaped(identifier)] : []),
      ...(entry ? [`\\b${escaped(entry)}(?![\\w-])`] : []),
    ].join('|'),
  );
  return contentFiles(folder)
    .filter((file) => entry !== undefined || !isPartOf(file, path))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (named.test(line) ? [`content/${file}:${index + 1}`] : [])),
    );
}

/**
 * The addresses of statistics and sources that nothing but this document uses; their pages stay,
 * and may tell of it.
 */
export function onlyUsedBy({ address }: TextToTakeDown, library: Library): string[] {
  const own = library.briefings.find(({ slug }) => permalink.briefing(slug) === address);
  const others = library.briefings
    .filter((briefing) => briefing !== own)
    .flatMap(({ editions }) => editions);
  const otherSources = new Set([
    ...others.flatMap(({ sources }) => sources),
    ...library.letters.flatMap(({ sources }) => sources),
    ...library.themes.flatMap(({ sources }) => sources),
  ]);
  const otherStatistics = new Set(others.flatMap(shownStatistics));
  const mine = own?.editions ?? [];
  const statistics = [...new Set(mine.flatMap(shownStatistics))].filter(
    (id) => !otherStatistics.has(id),
  );
  const sources = [...new Set(mine.flatMap((edition) => edition.sources))].filter(
    (id) => !otherSources.has(id),
  );
  return [...statistics.map(permalink.statistic), ...sources.map(permalink.source)];
}

const records = new Set(['published.txt', 'moved.yaml', 'taken-down.yaml', 'retired.yaml']);

const contentFiles = (folder: string) =>
  filesBelow(folder).filter((file) => /\.(md|yaml)$/.test(file) && !records.has(file));

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
