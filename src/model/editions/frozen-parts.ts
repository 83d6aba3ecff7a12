import { z } from 'astro/zod';
import { permalink } from '../addresses/permalink.ts';
import { isChartGone } from '../addresses/taken-down.ts';
import type { Place } from '../issue.ts';
import { documentKinds, listKinds } from '../kinds.ts';
import type { Edition, Letter, Library, Origin, Prose } from '../library.ts';
import { letterTexts, named } from '../texts.ts';
import { drawnStatistics, shownStatistics } from '../uses.ts';
import { folded, textHash } from './anchored-text.ts';
import { furniture, type FrozenKind } from './furniture.ts';

/** A piece of what is frozen, as editors write it: a field, an entry of it, a text. */
export interface FrozenPart {
  /** What it is called on its page, such as "actions.0"; empty for the whole of an entry. */
  part: string;
  hash: string;
  at: Place;
  /** Whether a notice stands in its place. */
  takenDown?: true;
}

/** What is frozen in a library, by the address of the page that shows it. */
export function frozenParts(library: Library): Map<string, FrozenPart[]> {
  const editions = library.briefings.flatMap((briefing) => briefing.editions);
  const shown = new Set([
    ...editions.flatMap((edition) => [
      ...shownStatistics(edition),
      ...drawnStatistics(library, edition),
    ]),
    ...library.letters.flatMap(letterTexts).flatMap(({ text }) => named('stat', text)),
  ]);
  const statistics = library.statistics.filter(({ id }) => shown.has(id));
  const cited = new Set([
    ...[...editions, ...library.letters].flatMap(({ sources }) => sources),
    ...statistics.map(({ source }) => source),
  ]);
  const sources = library.sources.filter(({ id, access }) => cited.has(id) && access === 'public');
  return new Map<string, FrozenPart[]>([
    ...editions.map((edition): [string, FrozenPart[]] => [
      permalink.edition(edition.slug, edition.edition),
      [...documentParts('editions', edition), ...chartParts(edition, library)],
    ]),
    ...library.letters.map((letter): [string, FrozenPart[]] => [
      permalink.letter(letter.slug),
      documentParts('letters', letter),
    ]),
    ...statistics.map((item): [string, FrozenPart[]] => [
      permalink.statistic(item.id),
      [wholePart('statistics', item)],
    ]),
    ...sources.map((item): [string, FrozenPart[]] => [
      permalink.source(item.id),
      [wholePart('sources', item)],
    ]),
  ]);
}

/** The kind of what a page shows, where it is one that is frozen. */
export function frozenKindAt(page: string): FrozenKind | undefined {
  if (/^\/briefings\/[^/]+\/v\d+\/$/.test(page)) return 'editions';
  const [, room] = /^\/(letters|statistics|sources)\/[^/]+\/$/.exec(page) ?? [];
  return room as FrozenKind | undefined;
}

/** Whether a part is of a field that may change, and was perhaps recorded before it might. */
export const isFurniture = (kind: FrozenKind, part: string) =>
  Object.hasOwn(furniture[kind], part.replace(/\..*$/, ''));

function documentParts(kind: 'editions' | 'letters', document: Edition | Letter): FrozenPart[] {
  const { origin } = document;
  const fields = Object.entries(written(kind, document)).flatMap(([field, value]) =>
    isListOfObjects(value)
      ? value.map((one, index) => part(`${field}.${index}`, one, origin.place(field, index)))
      : [part(field, value, origin.place(field))],
  );
  return [...fields, ...bodyParts(document)];
}

const wholePart = (kind: 'statistics' | 'sources', item: { origin: Origin }): FrozenPart =>
  part('', written(kind, item), item.origin.place('id'));

function chartParts({ charts: ids, origin }: Edition, library: Library): FrozenPart[] {
  const gone = ids.filter((id) => isChartGone(library.takenDown, id));
  return [
    ...library.charts
      .filter(({ id }) => ids.includes(id))
      .map((chart) =>
        part(`chart:${chart.id}`, written('charts', chart), chart.origin.place('id')),
      ),
    ...gone.map((id): FrozenPart => {
      return { ...part(`chart:${id}`, '', origin.place('charts')), takenDown: true };
    }),
  ].sort((a, b) => (a.part < b.part ? -1 : 1));
}

/** The prose below each heading; white space may change, for nobody sees it. */
function bodyParts({ body, bodyLine, origin }: Prose & { origin: Origin }): FrozenPart[] {
  const texts = new Map<string, { text: string; line: number }>();
  let name = 'body';
  for (const [index, row] of body.split('\n').entries()) {
    const heading = /^## +(.+)$/.exec(row)?.[1];
    if (heading) name = `body.${heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
    const before = texts.get(name);
    texts.set(name, {
      text: `${before?.text ?? ''}\n${row}`,
      line: before?.line ?? bodyLine + index,
    });
  }
  return [...texts]
    .filter(([, { text }]) => text.trim() !== '')
    .map(([section, { text, line }]) =>
      part(section, paragraphsOf(text), { path: origin.path, line }),
    );
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map(folded)
    .filter(Boolean);

const part = (name: string, value: unknown, at: Place): FrozenPart => ({
  part: name,
  hash: textHash(JSON.stringify(value)),
  at,
});

const schemas = {
  editions: documentKinds.editions.schema,
  letters: documentKinds.letters.schema,
  statistics: listKinds.statistics.schema,
  sources: listKinds.sources.schema,
  charts: listKinds.charts.schema,
} as const satisfies Record<FrozenKind, z.ZodType>;

/** What an editor wrote of an item, by its schema, without what may change. */
function written(kind: FrozenKind, item: object): Record<string, unknown> {
  const all = plain(schemas[kind], item) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(all).filter(([field]) => !isFurniture(kind, field)));
}

/**
 * A value in one form, whatever the order of its fields: nothing for what is empty or is as it is
 * when nobody writes it, so that a field that is added to a schema changes no text of yesterday.
 */
function plain(schema: unknown, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema instanceof z.ZodDefault)
    return JSON.stringify(value) === JSON.stringify(schema.def.defaultValue)
      ? undefined
      : plain(schema.unwrap(), value);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return plain(schema.unwrap(), value);
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((one) => plain(schema.element, one));
  if (schema instanceof z.ZodUnion) {
    const fits = schema.options.find((option) => z.safeParse(option, value).success);
    return plain(fits, value);
  }
  if (schema instanceof z.ZodObject) return plainObject(schema, value as Record<string, unknown>);
  return typeof value === 'string' ? folded(value) : value;
}

function plainObject({ shape }: z.ZodObject, value: Record<string, unknown>) {
  const fields = Object.entries(shape)
    .map(([name, inner]): [string, unknown] => [name, plain(inner, value[name])])
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields);
}

const isListOfObjects = (value: unknown): value is object[] =>
  Array.isArray(value) && value.some((one) => typeof one === 'object');
