import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { follow, fragmentOf, pageOf } from '../model/addresses/move.ts';
import { bodyHeadings } from '../model/content/briefing.ts';
import type { Briefing, Letter, Library } from '../model/library.ts';
import { anchoredTexts, giveBlockNumbers } from './anchored-texts.ts';
import { numberedBlocks } from './numbered-blocks.ts';
import { treeOf } from './tree.ts';

const sections = {
  briefing: [
    ...bodyHeadings.map((heading) => heading.toLowerCase().replaceAll(' ', '-')),
    ...['what-to-do', 'key-numbers', 'recommendations', 'law-updates', 'charts'],
    ...['words', 'related', 'sources', 'about-this-briefing', 'history'],
  ],
  letter: ['notes', 'since', 'provenance', 'related', 'sources'],
  theme: ['on-this-theme', 'sources'],
  entry: ['used-in'],
};

/**
 * Whether a page has the part that the fragment of its address names: a number, a note or a section
 * of a document. Of other pages it knows nothing, and finds nothing wrong.
 */
export function pageParts(library: Library): (address: string) => boolean {
  return (address) => {
    const moved = follow(library.moves, address);
    const end = moved?.kind === 'moved' ? moved.to : address;
    const part = fragmentOf(end).slice(1);
    return part === '' || (partsAt(pageOf(end), library)?.has(part) ?? true);
  };
}

function partsAt(page: string, library: Library): ReadonlySet<string> | undefined {
  const [, room, name, edition] =
    /^\/(briefings|letters|themes|statistics|sources)\/([^/]+)\/(?:v(\d+)\/)?$/.exec(page) ?? [];
  const briefing = library.briefings.find(({ slug }) => slug === name);
  const letter = library.letters.find(({ slug }) => slug === name);
  const theme = library.themes.find(({ id }) => id === name);
  if (room === 'briefings' && briefing) return inBriefing(briefing, Number(edition), library);
  if (room === 'letters' && letter) return inLetter(letter);
  if (room === 'themes' && theme) return new Set([...sections.theme, ...notesOf(theme.sources)]);
  return room === 'statistics' || room === 'sources' ? new Set(sections.entry) : undefined;
}

/** The numbers of an edition, and those of earlier ones, of which it keeps at least a stub. */
function inBriefing({ editions, current }: Briefing, number: number, { statistics }: Library) {
  const count = editions.findIndex(({ edition }) => edition === number) + 1 || editions.length;
  const texts = anchoredTexts(editions, (id) => statistics.find((one) => one.id === id));
  const { sources, charts } = editions[count - 1] ?? current;
  return new Set([
    ...texts.slice(0, count).flatMap((all) => all.map(({ id }) => id)),
    ...sections.briefing,
    ...charts.map((id) => `chart-${id}`),
    ...notesOf(sources),
  ]);
}

function inLetter({ body, sources }: Letter) {
  const blocks = numberedBlocks(unified().use(remarkRehype).runSync(treeOf(body)));
  return new Set([...giveBlockNumbers(blocks, []), ...sections.letter, ...notesOf(sources)]);
}

const notesOf = (sources: readonly string[]) => sources.map((_, index) => `s${index + 1}`);
