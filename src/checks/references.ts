import { allTexts } from '../model/all-texts.ts';
import { issue, type Issue, type Place } from '../model/issue.ts';
import type { Statistic } from '../model/content/statistic.ts';
import type { Edition, Entry, Letter, Library, Origin, Theme } from '../model/library.ts';
import { permalink } from '../model/addresses/permalink.ts';
import { isGone, noticeFor } from '../model/addresses/taken-down.ts';
import {
  bodyTexts,
  editionTexts,
  editionsOf,
  letterTexts,
  named,
  type Text,
} from '../model/texts.ts';
import { citedSources, statusSources } from '../model/uses.ts';

/** What names something that must exist, by its kind. */
interface Naming {
  kind: 'source' | 'statistic' | 'theme';
  id: string;
  place: Place;
  /** The page that names it, where that is never edited once it is published. */
  page?: string;
}

/** Whether a page has been published, so that what it names is named for good. */
export type WasPublished = (page: string) => boolean;

/** Every source, statistic, theme and briefing that is named exists. */
export const references =
  (wasPublished: WasPublished) =>
  (library: Library): Issue[] => {
    const known = {
      source: new Set(library.sources.map(({ id }) => id)),
      statistic: new Set(library.statistics.map(({ id }) => id)),
      theme: new Set(library.themes.map(({ id }) => id)),
    };
    const namings = [
      ...editionsOf(library).flatMap((edition) =>
        onPage(permalink.edition(edition.slug, edition.edition), inEdition(edition)),
      ),
      ...library.letters.flatMap((letter) =>
        onPage(permalink.letter(letter.slug), inLetter(letter)),
      ),
      ...library.themes.flatMap(inTheme),
      ...library.statistics.flatMap(inStatistic),
      ...allTexts(library)
        .filter(({ shelf }) => !inDocuments.has(shelf))
        .flatMap(({ text, field, at }) => inText({ text, field, ...at() })),
    ];
    return [
      ...namings
        .filter(({ kind, id }) => !known[kind].has(id))
        .flatMap((naming) => {
          if (!wasTakenDown(naming, library)) return missing(naming, [...known.theme]);
          return wasPublished(naming.page ?? '') ? [] : namedAgain(naming);
        }),
      ...editionsOf(library).flatMap((edition) => unlisted(edition, known.source)),
      ...editionsOf(library).flatMap((edition) => successor(edition, library)),
      ...library.themes.flatMap((theme) => mainBriefing(theme, library)),
    ];
  };

/** Their texts are looked through with the rest of them. */
const inDocuments = new Set<string>(['editions', 'letters', 'themes']);

const onPage = (page: string, namings: Naming[]) =>
  namings.map((one): Naming => ({ ...one, page }));

/** A published text names what was taken down for good, and shows a notice in its place. */
const wasTakenDown = ({ kind, id, page }: Naming, { takenDown }: Library) =>
  page !== undefined && kind !== 'theme' && isGone(takenDown, permalink[kind](id));

const namedAgain = ({ kind, id, place }: Naming): Issue =>
  issue(
    'taken-down-named',
    place,
    `The ${kind} “${id}” was taken down.`,
    'Write the text without it. Only what was published before keeps its place for it.',
  );

type Field = (string | number)[];
type Ids = readonly (string | undefined)[];

/** The namings in one field of something, each at its place. */
const naming = (origin: Origin) => (kind: Naming['kind'], ids: Ids, field: Field) =>
  ids.flatMap((id): Naming[] =>
    id === undefined ? [] : [{ kind, id, place: origin.place(...field) }],
  );

/** The namings in a list of ids, each at its own line. */
const listing = (origin: Origin) => (kind: Naming['kind'], field: string, ids: readonly string[]) =>
  ids.flatMap((id, index) => naming(origin)(kind, [id], [field, index]));

const inText = (text: Text): Naming[] => [
  ...named('source', text.text).map((id) => ({ kind: 'source' as const, id, place: text })),
  ...named('stat', text.text).map((id) => ({ kind: 'statistic' as const, id, place: text })),
];

function inEdition(edition: Edition): Naming[] {
  const list = listing(edition.origin);
  const rests = (field: 'recommendations' | 'topics' | 'lawUpdates' | 'actions') =>
    edition[field].flatMap((item, row) => {
      const ids = [item.source, ...('status' in item ? statusSources(item) : [])];
      return naming(edition.origin)('source', ids, [field, row, 'source']);
    });
  return [
    ...list('theme', 'themes', edition.themes),
    ...list('source', 'sources', edition.sources),
    ...naming(edition.origin)('source', [edition.summarises?.source], ['summarises', 'source']),
    ...list('statistic', 'keyNumbers', edition.keyNumbers),
    ...rests('recommendations'),
    ...rests('topics'),
    ...rests('lawUpdates'),
    ...rests('actions'),
    ...editionTexts(edition).flatMap(inText),
  ];
}

const inLetter = (letter: Letter): Naming[] => {
  const { origin, themes, sources, laterEvents } = letter;
  return [
    ...listing(origin)('theme', 'themes', themes),
    ...listing(origin)('source', 'sources', sources),
    ...laterEvents.flatMap(({ source }, row) =>
      naming(origin)('source', [source], ['laterEvents', row, 'source']),
    ),
    ...[...letterTexts(letter), ...bodyTexts(letter)].flatMap(inText),
  ];
};

const inTheme = (theme: Theme): Naming[] => [
  ...listing(theme.origin)('source', 'sources', theme.sources),
  ...bodyTexts(theme).flatMap(inText),
];

function inStatistic(statistic: Entry<Statistic>): Naming[] {
  const { origin, source, parts = [], confusedWith = [], supersedes } = statistic;
  const others = confusedWith.map((other) => other.statistic);
  return [
    ...onPage(permalink.statistic(statistic.id), naming(origin)('source', [source], ['source'])),
    ...listing(origin)('statistic', 'parts', parts),
    ...listing(origin)('statistic', 'confusedWith', others),
    ...naming(origin)('statistic', [supersedes], ['supersedes']),
  ];
}

function missing({ kind, id, place }: Naming, themes: string[]): Issue {
  const problem = `There is no ${kind} called “${id}”.`;
  if (kind === 'theme')
    return issue(
      'theme-missing',
      place,
      problem,
      `Add content/themes/${id}.md, or use one of: ${themes.join(', ')}.`,
    );
  return issue(
    kind === 'source' ? 'source-missing' : 'statistic-missing',
    place,
    problem,
    `Add it to content/${kind}s.yaml, or correct the name.`,
  );
}

/** A briefing gives way to another one that readers can read. */
function successor({ supersededBy, slug: own, draft, origin }: Edition, library: Library): Issue[] {
  if (!supersededBy) return [];
  const next = library.briefings.find(({ slug }) => slug === supersededBy);
  if (next && next.slug !== own && (draft || next.editions.some((edition) => !edition.draft)))
    return [];
  if (noticeFor(library.takenDown, permalink.briefing(supersededBy))) return [];
  return [
    issue(
      'briefing-missing',
      origin.place('supersededBy'),
      `No other briefing called “${supersededBy}” is published.`,
      'Name the folder of a briefing below content/briefings/.',
    ),
  ];
}

function mainBriefing({ id, mainBriefing: slug, origin }: Theme, library: Library): Issue[] {
  const found = library.briefings.find((briefing) => briefing.slug === slug);
  if (!slug || found?.current.themes.includes(id)) return [];
  return [
    issue(
      'briefing-missing',
      origin.place('mainBriefing'),
      `There is no briefing called “${slug}” on the theme “${id}”.`,
      'Name the folder of a briefing that lists this theme.',
    ),
  ];
}

function unlisted(edition: Edition, known: Set<string>): Issue[] {
  const cited = citedSources(edition);
  const missing = cited.filter((id) => known.has(id) && !edition.sources.includes(id));
  const idle = edition.sources.filter((id) => known.has(id) && !cited.includes(id));
  return [
    ...missing.map((id) =>
      issue(
        'source-unlisted',
        edition.origin.place('sources'),
        `The text cites “${id}”, which is not in the list of sources.`,
        'Add it to sources: in the front matter.',
      ),
    ),
    ...idle.map((id) =>
      issue(
        'source-idle',
        edition.origin.place('sources', edition.sources.indexOf(id)),
        `Nothing on the page cites “${id}”.`,
        'Cite it where it is used, or take it out of sources:.',
      ),
    ),
  ];
}
