import { statusText } from '../../model/content/status.ts';
import type { Library } from '../../model/library.ts';
import { formatPeriod } from '../../model/content/statistic.ts';
import { addressed } from '../../model/content/roles.ts';
import { csv } from './csv.ts';
import { recommendationsFile, statisticsFile } from './documents.ts';
import { publicSourcesOnly } from './public-sources.ts';

const ofRecommendation = [
  'briefing',
  'title',
  'number',
  'recommendation, in our words',
  'made by',
  'their number',
  'to',
  'status',
  'address',
];

/** Every recommendation as a table. */
export const recommendationsTable = (library: Library): string =>
  csv(ofRecommendation, rowsOf(library));

/** The same with columns that a council or partnership fills in. */
export function responseSheet(library: Library): string {
  const ours = ['our response', 'owner', 'evidence', 'date'];
  return csv(
    [...ofRecommendation, ...ours],
    rowsOf(library).map((row) => [...row, ...ours.map(() => '')]),
  );
}

/** Every statistic as a table. */
export function statisticsTable(library: Library): string {
  const rows = publicSourcesOnly(library, statisticsFile(library)).statistics.map(
    ({
      id,
      title,
      sentence,
      text,
      value,
      valueTo,
      unit,
      qualifier,
      base,
      period,
      place,
      source,
      note,
      page,
    }) => [
      id,
      title,
      sentence,
      text,
      value,
      valueTo ?? '',
      unit,
      qualifier ?? '',
      base,
      formatPeriod(period),
      place,
      source,
      note ?? '',
      page,
    ],
  );
  return csv(
    [
      'id',
      'title',
      'in one sentence',
      'text',
      'value',
      'value to',
      'unit',
      'qualifier',
      'base',
      'period',
      'place',
      'source',
      'note',
      'address',
    ],
    rows,
  );
}

const rowsOf = (library: Library) =>
  recommendationsFile(library).recommendations.map(
    ({ briefing, title, id, text, maker, makersNumber, to, status, page }) => [
      briefing,
      title,
      id,
      text,
      maker,
      makersNumber ?? '',
      addressed(to),
      statusText(status),
      page,
    ],
  );
