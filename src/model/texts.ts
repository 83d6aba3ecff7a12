import type { Chart } from './content/chart.ts';
import type { Place } from './issue.ts';
import type { Edition, Entry, Letter, Library, Origin, Prose } from './library.ts';

/** A text that an editor wrote, and where it starts. `field` is "body" for prose. */
export interface Text extends Place {
  field: string;
  text: string;
}

/** Every line of prose of a document, each with its place. */
export function bodyTexts({ body, bodyLine, origin }: Prose & { origin: Origin }): Text[] {
  return body
    .split(/\r?\n/)
    .map((text, index) => ({ text, field: 'body', path: origin.path, line: bodyLine + index }))
    .filter(({ text }) => text.trim() !== '');
}

/** Every text of an edition's front matter that readers see as prose. */
export function frontTexts(edition: Edition): Text[] {
  const text = (value: string | undefined, ...field: (string | number)[]): Text[] =>
    value ? [{ text: value, field: field.join('.'), ...edition.origin.place(...field) }] : [];
  return [
    ...text(edition.title, 'title'),
    ...text(edition.summary, 'summary'),
    ...text(edition.contentNote, 'contentNote'),
    ...edition.about.flatMap((note, index) => text(note, 'about', index)),
    ...edition.actions.flatMap((action, index) => text(action.do, 'actions', index, 'do')),
    ...edition.recommendations.flatMap((recommendation, index) => [
      ...text(recommendation.text, 'recommendations', index, 'text'),
      ...text(recommendation.status.note, 'recommendations', index, 'status', 'note'),
    ]),
    ...edition.topics.flatMap(({ about }, index) =>
      about.flatMap((topic, place) => text(topic, 'topics', index, 'about', place)),
    ),
    ...edition.lawUpdates.flatMap((update, index) => [
      ...text(update.title, 'lawUpdates', index, 'title'),
      ...text(update.text, 'lawUpdates', index, 'text'),
    ]),
  ];
}

/** Every text of a letter's front matter that readers see as prose. */
export function letterTexts({ editorialNotes, laterEvents, provenance, origin }: Letter): Text[] {
  const text = (value: string, ...field: (string | number)[]): Text => ({
    text: value,
    field: field.join('.'),
    ...origin.place(...field),
  });
  return [
    text(provenance.transcribed, 'provenance', 'transcribed'),
    text(provenance.basis, 'provenance', 'basis'),
    ...editorialNotes.map((note, index) => text(note, 'editorialNotes', index)),
    ...laterEvents.map((event, index) => text(event.text, 'laterEvents', index, 'text')),
  ];
}

/** Every text of a chart that readers see. */
export function chartTexts({ title, note, parts, origin }: Entry<Chart>): Text[] {
  const text = (value: string | undefined, ...field: (string | number)[]): Text[] =>
    value ? [{ text: value, field: field.join('.'), ...origin.place(...field) }] : [];
  return [
    ...text(title, 'title'),
    ...text(note, 'note'),
    ...parts.flatMap((part, index) => [
      ...text(part.title, 'parts', index, 'title'),
      ...text(part.note, 'parts', index, 'note'),
      ...part.rows.flatMap((row, place) => text(row.label, 'parts', index, 'rows', place, 'label')),
    ]),
  ];
}

/** All texts of an edition. */
export const editionTexts = (edition: Edition) => [...frontTexts(edition), ...bodyTexts(edition)];

/** All editions of all briefings. */
export const editionsOf = (library: Library) =>
  library.briefings.flatMap((briefing) => briefing.editions);

/** Everything with prose below front matter. */
export const documentsOf = (library: Library) => [
  ...editionsOf(library),
  ...library.letters,
  ...library.themes,
];

/** The ids that a text names with `[](stat:…)` or `[](source:…)`. */
export function named(kind: 'stat' | 'source', text: string): string[] {
  return [...text.matchAll(new RegExp(`\\]\\(${kind}:([^)]+)\\)`, 'g'))].map((match) => match[1]!);
}
