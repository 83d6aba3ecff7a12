import { issue, type Issue, type Place } from '../model/issue.ts';
import type { Edition, Library } from '../model/library.ts';
import { permalink } from '../model/addresses/permalink.ts';
import { noticeFor } from '../model/addresses/taken-down.ts';
import { bodyTexts, editionTexts, editionsOf, named } from '../model/texts.ts';
import { citedSources, statusSource } from '../model/uses.ts';

/** Every source, statistic, theme and briefing that is named exists. */
export function references(library: Library): Issue[] {
  const sources = new Set(library.sources.map((source) => source.id));
  const statistics = new Set(library.statistics.map((statistic) => statistic.id));
  const themes = new Set(library.themes.map((theme) => theme.id));
  const slugs = new Set(library.briefings.map((briefing) => briefing.slug));
  const source = (id: string | undefined, place: Place) =>
    id === undefined || sources.has(id)
      ? []
      : [
          issue(
            'source-missing',
            place,
            `There is no source called “${id}”.`,
            'Add it to content/sources.yaml, or correct the name.',
          ),
        ];
  const statistic = (id: string, place: Place) =>
    statistics.has(id)
      ? []
      : [
          issue(
            'statistic-missing',
            place,
            `There is no statistic called “${id}”.`,
            'Add it to content/statistics.yaml, or correct the name.',
          ),
        ];
  const theme = (id: string, place: Place) =>
    themes.has(id)
      ? []
      : [
          issue(
            'theme-missing',
            place,
            `There is no theme called “${id}”.`,
            `Add content/themes/${id}.md, or use one of: ${[...themes].join(', ')}.`,
          ),
        ];

  return [
    ...editionsOf(library).flatMap((edition) => [
      ...edition.themes.flatMap((id, index) => theme(id, edition.origin.place('themes', index))),
      ...edition.sources.flatMap((id, index) => source(id, edition.origin.place('sources', index))),
      ...edition.keyNumbers.flatMap((id, index) =>
        statistic(id, edition.origin.place('keyNumbers', index)),
      ),
      ...edition.recommendations.flatMap((item, index) =>
        [item.source, statusSource(item)].flatMap((id) =>
          source(id, edition.origin.place('recommendations', index, 'source')),
        ),
      ),
      ...edition.lawUpdates.flatMap((item, index) =>
        [item.source, statusSource(item)].flatMap((id) =>
          source(id, edition.origin.place('lawUpdates', index, 'source')),
        ),
      ),
      ...edition.actions.flatMap((item, index) =>
        source(item.source, edition.origin.place('actions', index, 'source')),
      ),
      ...editionTexts(edition).flatMap((text) => [
        ...named('source', text.text).flatMap((id) => source(id, text)),
        ...named('stat', text.text).flatMap((id) => statistic(id, text)),
      ]),
      ...unlisted(edition, sources),
      ...(edition.supersededBy &&
      !slugs.has(edition.supersededBy) &&
      !noticeFor(library.takenDown, permalink.briefing(edition.supersededBy))
        ? [
            issue(
              'briefing-missing',
              edition.origin.place('supersededBy'),
              `There is no briefing called “${edition.supersededBy}”.`,
              'Name the folder of a briefing below content/briefings/.',
            ),
          ]
        : []),
    ]),
    ...library.letters.flatMap((letter) => [
      ...letter.themes.flatMap((id, index) => theme(id, letter.origin.place('themes', index))),
      ...letter.sources.flatMap((id, index) => source(id, letter.origin.place('sources', index))),
      ...letter.laterEvents.flatMap((event, index) =>
        source(event.source, letter.origin.place('laterEvents', index, 'source')),
      ),
    ]),
    ...library.themes.flatMap((item) => [
      ...item.sources.flatMap((id, index) => source(id, item.origin.place('sources', index))),
      ...bodyTexts(item).flatMap((text) =>
        named('source', text.text).flatMap((id) => source(id, text)),
      ),
    ]),
    ...library.statistics.flatMap((item) => [
      ...source(item.source, item.origin.place('source')),
      ...(item.parts ?? []).flatMap((id, index) =>
        statistic(id, item.origin.place('parts', index)),
      ),
      ...(item.confusedWith ?? []).flatMap((other, index) =>
        statistic(other.statistic, item.origin.place('confusedWith', index)),
      ),
      ...(item.supersedes ? statistic(item.supersedes, item.origin.place('supersedes')) : []),
    ]),
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
        `The text rests on “${id}”, which is not in the list of sources.`,
        'Add it to sources: in the front matter.',
      ),
    ),
    ...idle.map((id) =>
      issue(
        'source-idle',
        edition.origin.place('sources', edition.sources.indexOf(id)),
        `Nothing on the page rests on “${id}”.`,
        'Cite it where it is used, or take it out of sources:.',
      ),
    ),
  ];
}
