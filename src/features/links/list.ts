import { stateOf, type Briefing, type Library } from '../../model/library.ts';
import type { Links, Standing } from './links-schema.ts';
import { pageOf } from '../../model/addresses/move.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { redirectsOf } from '../../model/addresses/redirects.ts';
import { noticeFor } from '../../model/addresses/taken-down.ts';
import { site } from '../../site.ts';
import { finishedFiles, finishedPages, pageFacts, type PageFacts } from '../api/finished-pages.ts';

/**
 * What every address of the finished site is today, with the fragments that it has; `published` are
 * the addresses of the ledger.
 */
export function linksFile(
  folder: string,
  library: Library,
  { date, published }: { date: string; published: readonly string[] },
): Links {
  const standings = new Map(library.briefings.flatMap((briefing) => [...standingsOf(briefing)]));
  const standingOfPage = (address: string): Standing => {
    const whole = standings.get(handoutOf(address));
    return (
      standings.get(address) ?? (whole && whole.state !== 'current' ? whole : { state: 'current' })
    );
  };
  const addresses: Links['addresses'] = {};
  for (const { address, html } of finishedPages(folder).filter(
    (page) => page.address !== '/404.html',
  )) {
    const facts = pageFacts(html);
    addresses[address] = takenDown(library, address) ?? standingIn(facts, standingOfPage(address));
    for (const { id, to } of facts.movedParts)
      addresses[`${address}#${id}`] = { state: 'moved', to };
  }
  for (const { from, to } of redirectsOf(library.moves, published).filter((move) =>
    isFile(move.from),
  ))
    addresses[from] = { state: 'moved', to };
  for (const address of published.filter(isFile))
    Object.assign(addresses, only(address, takenDown(library, address)));
  for (const { slug, title, published } of library.letters)
    Object.assign(addresses[permalink.letter(slug)] ?? {}, { title, published });
  return {
    $schema: new URL('/api/v1/schema.json#/$defs/links', site.url).href,
    site: site.url,
    date,
    notice: site.notice,
    addresses,
    files: [...finishedFiles(folder), '/api/v1/links.json', '/api/v1/links.js'].sort(),
    hidden: hiddenOf(library),
  };
}

/** The addresses of a briefing whose standing its content decides. */
function standingsOf(briefing: Briefing): Map<string, Standing> {
  const { slug, identifier, editions, current } = briefing;
  const page = permalink.briefing(slug);
  const whole = standingOf(briefing);
  const named = { title: current.title, edition: current.edition, published: current.published };
  return new Map<string, Standing>([
    [page, whole.state === 'current' ? { ...whole, ...named } : whole],
    [permalink.identifier(identifier), { state: 'current', to: page }],
    ...current.recommendations.map(({ id }): [string, Standing] => [
      permalink.recommendation(slug, id),
      whole,
    ]),
    ...editions.map(({ edition }): [string, Standing] => [
      permalink.edition(slug, edition),
      edition === current.edition || whole.state === 'withdrawn'
        ? whole
        : { state: 'superseded', by: page },
    ]),
  ]);
}

function standingOf(briefing: Briefing): Standing {
  const state = stateOf(briefing);
  const { title } = briefing.current;
  if (state.kind === 'superseded')
    return { state: 'superseded', by: permalink.briefing(state.by), title };
  if (state.kind === 'withdrawn')
    return { state: 'withdrawn', date: state.date, reason: state.reason, title };
  return { state: 'current' };
}

/**
 * The briefing that a page below it was made from, such as a handout; its history stays true when
 * it is withdrawn.
 */
const handoutOf = (address: string) =>
  /^(\/briefings\/[^/]+\/)(?!changes\/|as-at\/)[^/]+\/$/.exec(address)?.[1] ?? '';

const isFile = (address: string) => !pageOf(address).endsWith('/');
const only = (address: string, standing: Standing | undefined) =>
  standing ? { [address]: standing } : {};

/** What an address that shows the notice of a take-down is. */
function takenDown(library: Library, address: string): Standing | undefined {
  const notice = noticeFor(library.takenDown, address);
  return notice && { state: 'withdrawn', date: notice.date, reason: 'Taken down.' };
}

const hiddenOf = (library: Library) =>
  library.takenDown
    .filter(({ hidden }) => hidden.length > 0)
    .map(({ salt, hidden }) => ({ salt, hashes: hidden }));

/** What the finished page itself says comes first: it has moved, or has lost a number. */
function standingIn({ ids, removed, movedTo }: PageFacts, standing: Standing): Standing {
  if (standing.state === 'current' && standing.to) return standing;
  if (movedTo) return { state: 'moved', to: movedTo };
  return {
    ...standing,
    ...(ids.length > 0 && { ids }),
    ...(removed.length > 0 && standing.state === 'current' && { removed }),
  };
}
