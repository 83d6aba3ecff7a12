import { formatDate, lastDay } from '../model/content/date.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

/**
 * Dates stand in the order in which things can happen. `firstRelease` is the first day of this
 * site.
 */
export const dates =
  (firstRelease: string) =>
  (library: Library): Issue[] => [
    ...ours(library, firstRelease),
    ...editionOrder(library),
    ...periods(library),
  ];

function ours(library: Library, firstRelease: string): Issue[] {
  const documents = [...editionsOf(library), ...library.letters, ...library.themes];
  const early = documents
    .filter((item) => item.published < firstRelease)
    .map((item) =>
      issue(
        'date-before-first-release',
        item.origin.place('published'),
        `This is dated before the site’s first release (${formatDate(firstRelease)}).`,
        'Give the day this site publishes it; the date of the paper belongs in ' +
          'summarises: or in its source.',
      ),
    );
  const years = editionsOf(library)
    .filter((edition) => yearOf(edition.identifier) < firstRelease.slice(0, 4))
    .map((edition) =>
      issue(
        'identifier-before-first-release',
        edition.origin.place('identifier'),
        `The year of ${edition.identifier} is before the site’s first release.`,
        'Use the year in which this site first publishes the briefing.',
      ),
    );
  const ahead = editionsOf(library)
    .filter((edition) => yearOf(edition.identifier) > edition.published.slice(0, 4))
    .map((edition) =>
      issue(
        'identifier-after-publication',
        edition.origin.place('identifier'),
        `The year of ${edition.identifier} is after the day on which it is published.`,
        'Use the year in which this site first publishes the briefing.',
      ),
    );
  return [...early, ...years, ...ahead];
}

const yearOf = (identifier: string) => identifier.split('-')[1]!;

function editionOrder(library: Library): Issue[] {
  return library.briefings.flatMap(({ editions }) =>
    editions.flatMap((edition, index) => {
      const before = editions[index - 1];
      return [
        ...(edition.reviewDue <= edition.published
          ? [
              issue(
                'review-before-publication',
                edition.origin.place('reviewDue'),
                'The review is due before the text is published.',
                'Give a later day, usually a year after publication.',
              ),
            ]
          : []),
        ...(before && edition.published < before.published
          ? [
              issue(
                'edition-before-earlier',
                edition.origin.place('published'),
                `Edition ${edition.edition} is dated before edition ${before.edition}.`,
                'Correct one of the two dates.',
              ),
            ]
          : []),
        ...edition.lawUpdates.flatMap((update, row) =>
          update.date > edition.published
            ? [
                issue(
                  'law-update-after-publication',
                  edition.origin.place('lawUpdates', row, 'date'),
                  'A law update is dated after the edition that tells of it.',
                  'Correct the date, or publish a new edition.',
                ),
              ]
            : [],
        ),
      ];
    }),
  );
}

function periods(library: Library): Issue[] {
  return library.statistics.flatMap(({ period, source, origin }) => {
    if (typeof period === 'string') return [];
    const at = origin.place('period');
    if (lastDay(period.to) < period.from)
      return [
        issue('period-reversed', at, 'The period ends before it begins.', 'Swap from and to.'),
      ];
    const published = library.sources.find((item) => item.id === source)?.date;
    if (!published || published === 'undated' || lastDay(published) >= period.to) return [];
    return [
      issue(
        'date-before-period',
        at,
        `The source was published (${formatDate(published)}) before the end of the ` +
          `period it covers (${formatDate(period.to)}).`,
        'Correct the period, or the date of the source in content/sources.yaml.',
      ),
    ];
  });
}
