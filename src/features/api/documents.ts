import { publishedOn } from '../../components/publication.ts';
import { plainText } from '../../markdown/plain-text.ts';
import {
  stateOf,
  type Briefing,
  type Edition,
  type Letter,
  type Library,
} from '../../model/library.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { statisticSentence, statisticText, type Statistic } from '../../model/content/statistic.ts';
import type { Source } from '../../model/content/source.ts';
import { shownStatistics } from '../../model/uses.ts';
import { dataFolder, schemaAddress } from '../../output/data.ts';
import type { DataRule } from '../../output/declaration.ts';
import { site } from '../../site.ts';
import { ownLists } from './own-lists.ts';
import type { ApiFile } from './schema.ts';

/** The HTML of a finished page's text, by its address. */
export type HtmlOf = (address: string) => string;

/** A complete address of the site. */
export const full = (address: string) => new URL(address, site.url).href;

const head = (name: string) => ({
  $schema: full(schemaAddress(name)),
  notice: site.notice,
  licence: site.licence,
});

/** Everything there is, with where to read and where to fetch it; `added` is what others add. */
export function indexFile(
  library: Library,
  { date, added }: { date: string; added: readonly DataRule[] },
): ApiFile['index'] {
  const lists = Object.fromEntries([
    ...ownLists.map((name) => [name, dataFolder + name] as const),
    ...added.flatMap((data) => Object.entries(data.lists)),
  ]);
  return {
    ...head('index'),
    date,
    documents: [...library.briefings.map(briefingEntry), ...library.letters.map(letterEntry)],
    lists: Object.fromEntries(Object.entries(lists).map(([name, at]) => [name, full(at)])),
  };
}

type IndexEntry = ApiFile['index']['documents'][number];

function briefingEntry(briefing: Briefing): IndexEntry {
  const { slug, identifier, current } = briefing;
  return {
    kind: 'briefing',
    title: current.title,
    summary: current.summary,
    page: full(permalink.briefing(slug)),
    data: full(`${dataFolder}briefings/${slug}.json`),
    published: publishedOn(current.published) ?? null,
    themes: current.themes,
    identifier,
    edition: current.edition,
    state: stateOfDocument(briefing),
  };
}

const letterEntry = ({ slug, title, subject, themes, ...letter }: Letter): IndexEntry => ({
  kind: 'letter',
  title,
  summary: subject,
  page: full(permalink.letter(slug)),
  data: full(`${dataFolder}letters/${slug}.json`),
  published: publishedOn(letter.published) ?? null,
  themes,
});

/**
 * One briefing in full: its text as HTML, which shows its sources and statistics, and everything on
 * it as data; what the lists say of each source and statistic stands there, by its id.
 */
export function briefingFile(
  library: Library,
  briefing: Briefing,
  htmlOf: HtmlOf,
): ApiFile['briefing'] {
  const { slug, current, editions } = briefing;
  const {
    origin,
    body,
    bodyLine,
    draft,
    importNotes,
    accepted,
    embargoUntil,
    withdrawn,
    supersededBy,
    change,
    reason,
    sources,
    keyNumbers,
    charts,
    ...data
  } = current;
  const page = permalink.briefing(slug);
  const shown = new Set(shownStatistics(current));
  return {
    ...head('briefing'),
    kind: 'briefing',
    ...data,
    published: publishedOn(current.published) ?? null,
    page: full(page),
    state: stateOfDocument(briefing),
    ...plainTexts(library, current),
    keyNumbers: keyNumbers.filter((id) => library.statistics.some((one) => one.id === id)),
    charts: charts.filter((id) => library.charts.some((one) => one.id === id)),
    html: htmlOf(page),
    editions: editions.map(({ edition, change, reason, ...made }) => ({
      edition,
      published: publishedOn(made.published) ?? null,
      change,
      reason,
      page: full(permalink.edition(slug, edition)),
    })),
    sources,
    statistics: library.statistics.filter(({ id }) => shown.has(id)).map(({ id }) => id),
  };
}

/**
 * One letter in full. Its text is not ours to license; its provenance says on what basis it stands
 * here.
 */
export function letterFile(library: Library, letter: Letter, htmlOf: HtmlOf): ApiFile['letter'] {
  const { origin, body, bodyLine, draft, importNotes, accepted, sources, ...data } = letter;
  const page = permalink.letter(letter.slug);
  const plain = plainer(library);
  const { $schema } = head('letter');
  const notice = site.letterNotice;
  return {
    $schema,
    notice,
    kind: 'letter',
    ...data,
    published: publishedOn(letter.published) ?? null,
    page: full(page),
    provenance: {
      ...data.provenance,
      transcribed: plain(data.provenance.transcribed),
      basis: plain(data.provenance.basis),
    },
    editorialNotes: data.editorialNotes.map(plain),
    laterEvents: data.laterEvents.map((event) => ({ ...event, text: plain(event.text) })),
    html: htmlOf(page),
    sources,
  };
}

/** Every recommendation of the current editions, in the order of the briefings. */
export function recommendationsFile(library: Library): ApiFile['recommendations'] {
  const recommendations = library.briefings.flatMap(({ identifier, current }) =>
    plainTexts(library, current).recommendations.map((recommendation) => ({
      ...recommendation,
      briefing: identifier,
      title: current.title,
    })),
  );
  return { ...head('recommendations'), recommendations };
}

/** Every theme with its text. */
export const themesFile = (library: Library, htmlOf: HtmlOf): ApiFile['themes'] => ({
  ...head('themes'),
  themes: library.themes.map(({ origin, body, bodyLine, ...theme }) => ({
    ...theme,
    published: publishedOn(theme.published) ?? null,
    page: full(permalink.theme(theme.id)),
    html: htmlOf(permalink.theme(theme.id)),
  })),
});
/** Terms without their synonyms, which serve search only. */
export const glossaryFile = (library: Library): ApiFile['glossary'] => ({
  ...head('glossary'),
  terms: library.terms.map(({ origin, synonyms, unlisted, ...term }) => ({
    ...term,
    page: full(permalink.term(term.id)),
  })),
});
/** Every public source. */
export const sourcesFile = (library: Library): ApiFile['sources'] => ({
  ...head('sources'),
  sources: library.sources.map(sourceEntry),
});
/** Every statistic. */
export const statisticsFile = (library: Library): ApiFile['statistics'] => ({
  ...head('statistics'),
  statistics: library.statistics.map(statisticEntry),
});

function sourceEntry({ access, origin, ...source }: Source & { origin?: unknown }) {
  return { ...source, page: full(permalink.source(source.id)) };
}

function statisticEntry({ origin, ...statistic }: Statistic & { origin?: unknown }) {
  return {
    ...statistic,
    text: statisticText(statistic),
    sentence: statisticSentence(statistic),
    page: full(permalink.statistic(statistic.id)),
  };
}

function stateOfDocument(briefing: Briefing): ApiFile['briefing']['state'] {
  const state = stateOf(briefing);
  return state.kind === 'superseded'
    ? { kind: 'superseded', by: full(permalink.briefing(state.by)) }
    : state;
}

/**
 * The rows of an edition with plain words for their texts: statistics filled in, marks of notes
 * left out.
 */
function plainTexts(library: Library, edition: Edition) {
  const { slug, about, actions, recommendations, topics, lawUpdates } = edition;
  const plain = plainer(library);
  return {
    about: about.map(plain),
    topics: topics.map((made) => ({ ...made, about: made.about.map(plain) })),
    actions: actions.map((action) => ({ ...action, do: plain(action.do) })),
    recommendations: recommendations.map((item) => ({
      ...item,
      text: plain(item.text),
      page: full(`${permalink.briefing(slug)}#${item.id}`),
    })),
    lawUpdates: lawUpdates.map((update) => ({ ...update, text: plain(update.text) })),
  };
}

function plainer(library: Library) {
  const statisticOf = (id: string) => library.statistics.find((statistic) => statistic.id === id);
  return (text: string) => plainText(text, statisticOf);
}
