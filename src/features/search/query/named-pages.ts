import type { PageList } from '../index/pages.ts';
import type { Matches } from './matches.ts';
import { parseQuery } from './query.ts';
import type { Need, Ranked } from './ranking.ts';
import { contentWords } from './words.ts';

/** The pages whose title holds all that a question asks for, under whichever of its names. */
export function namedPages(
  needs: Need[],
  { ids, titles }: Pick<PageList, 'ids' | 'titles'>,
): Set<string> {
  const lengths = new Map(ids.map((id, place) => [id, titles[place] ?? 0]));
  const [first, ...others] = needs.map((need) => {
    const proper = new Set(need.shown?.map((name) => keyOf(name)));
    const names = need.also.filter(({ words }) => proper.has(words));
    if (need.together) names.push(need.together);
    const apart = beginsOthers(need) ? [] : need.own.map((own) => inTitle(own, lengths));
    return new Set([
      ...common(apart),
      ...names.flatMap((matches) => [...inTitle(matches, lengths)]),
    ]);
  });
  return first ? common([first, ...others]) : new Set();
}

/** What is left of a term such as "in care" may be the beginning of other words: "carers". */
const beginsOthers = ({ name, own }: Need) =>
  name.includes(' ') && own.length === 1 && own[0]!.words.length < 5;

/** A name as it is searched. */
const keyOf = (name: string) =>
  contentWords(parseQuery(name).all)
    .map(({ text }) => text)
    .join(' ');

/** Puts these pages before those that hold the words somewhere. */
export function namedFirst(ranked: Ranked[], named: ReadonlySet<string>): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked
    .map(({ id, score }) =>
      named.has(id) ? { id, score: score + best, named: true } : { id, score },
    )
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The pages where a word or name stands in the title. */
function inTitle(
  { pages, known, words }: Matches,
  lengths: ReadonlyMap<string, number>,
): Set<string> {
  if (!known) return new Set();
  const parts = words.split(' ').length;
  const found = new Set<string>();
  for (const [id, { hit }] of pages) {
    const length = lengths.get(id) ?? 0;
    if (hit.words.filter((place) => place < length).length >= parts) found.add(id);
  }
  return found;
}

const common = ([first, ...others]: Set<string>[]): Set<string> =>
  new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
