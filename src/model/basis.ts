import { readings, type Source } from './content/source.ts';
import { listed } from './english.ts';
import type { Edition } from './library.ts';
import { editionWords } from './reading.ts';

/** What a page is based on, as a reader should know it before reading on. */
export interface Basis {
  /** “Based on news reports and summaries, not the full report.” */
  text: string;
  /** Why the page can say only a little, where it can. */
  thin?: string;
}

/** How much of its paper a page could use, in words. */
export const paperRead = {
  whole: 'We read all of it.',
  part: 'We read parts of it.',
  'not read': 'We did not read it. What we say of it comes from the sources below.',
} as const;

/** Sources of one kind, and how their words came to be used. */
interface SourceGroup {
  name: string;
  how: string;
  sources: readonly Source[];
}

const groups: Record<Source['read'], Omit<SourceGroup, 'sources'>> = {
  original: { name: 'Related originals', how: 'We used the words of the document itself.' },
  "publisher's summary": {
    name: 'Publishers’ summaries',
    how: 'We used what the publisher says of its own work, and not the work itself.',
  },
  'secondary account': {
    name: 'Reports by others',
    how: 'We used what others wrote about it, such as news reports and summaries.',
  },
  copy: { name: 'Copies', how: 'We used a copy of the original on another site.' },
};

/** The sources of an edition by how they were used, the nearest to the thing first. */
export const sourcesByReading = ({ sources }: Edition, all: readonly Source[]): SourceGroup[] =>
  readings
    .map((reading) => ({
      ...groups[reading],
      sources: all.filter(({ id, read }) => read === reading && sources.includes(id)),
    }))
    .filter((group) => group.sources.length > 0);

/** Below this many words a page says why it is short. */
const thinBelow = 450;

/** The basis of an edition, from what was read of its paper and how its sources were read. */
export function basisOf(edition: Edition, all: readonly Source[]): Basis {
  const sources = all.filter(({ id }) => edition.sources.includes(id));
  const thin = thinness(edition, sources);
  return { text: `Based on ${inWords(edition, sources)}.`, ...(thin && { thin }) };
}

function inWords({ summarises }: Edition, all: readonly Source[]): string {
  const paper = `the full ${nounOf(summarises?.kind ?? '')}`;
  const others = kindsOf(all.filter(({ id }) => id !== summarises?.source));
  if (!summarises) return listed(others) || 'the sources below';
  if (summarises.read === 'whole') return listed([paper, ...others]);
  if (summarises.read === 'part') return listed([`parts of ${paper}`, ...others]);
  return `${listed(kindsOf(all)) || 'what others say of it'}, not ${paper}`;
}

/** What a paper is called: a letter, a report, a review, else a paper. */
const nounOf = (kind: string) =>
  /\b(letter|report|review|survey)\b/i.exec(kind)?.[1]?.toLowerCase() ?? 'paper';

/** The kinds of source, those that a page leans on most first. */
function kindsOf(sources: readonly Source[]): string[] {
  const has = (read: Source['read']) => sources.some((source) => source.read === read);
  const reports = has('secondary account');
  return [
    ...(reports ? ['news reports', 'summaries'] : []),
    ...(!reports && has("publisher's summary") ? ['what its publisher says of it'] : []),
    ...(has('original') || has('copy') ? ['related official documents'] : []),
  ];
}

function thinness(edition: Edition, sources: readonly Source[]): string | undefined {
  if (sources.every(({ read }) => read === 'secondary account'))
    return 'We could read only what others say of it.';
  return editionWords(edition) < thinBelow
    ? 'This page is short, because we found little to read.'
    : undefined;
}
