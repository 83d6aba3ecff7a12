import { permalink } from '../model/addresses/permalink.ts';
import { isChartGone, isGone } from '../model/addresses/taken-down.ts';
import { statisticsIn, type Chart } from '../model/content/chart.ts';
import { issue, warning, type Issue } from '../model/issue.ts';
import type { Edition, Entry, Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';
import type { WasPublished } from './references.ts';

/** Every chart that is named exists, is shown somewhere, and sets only like beside like. */
export const charts =
  (wasPublished: WasPublished) =>
  (library: Library): Issue[] => [
    ...editionsOf(library).flatMap((edition) => namedCharts(edition, library, wasPublished)),
    ...library.charts.flatMap((chart) => [
      ...missingRows(chart, library),
      ...mixedUnits(chart, library),
      ...unshown(chart, library),
    ]),
  ];

function namedCharts(edition: Edition, library: Library, wasPublished: WasPublished): Issue[] {
  const { slug, edition: number, origin } = edition;
  const known = new Set(library.charts.map(({ id }) => id));
  return edition.charts.flatMap((id, index) => {
    if (known.has(id)) return [];
    const at = origin.place('charts', index);
    if (!isChartGone(library.takenDown, id))
      return issue(
        'chart-missing',
        at,
        `There is no chart called “${id}”.`,
        'Add it to content/charts.yaml, or correct the name.',
      );
    if (wasPublished(permalink.edition(slug, number))) return [];
    return issue(
      'taken-down-named',
      at,
      `The chart “${id}” was taken down.`,
      'Write the text without it. Only what was published before keeps its place for it.',
    );
  });
}

const unitOf = ({ statistics }: Library, id: string) =>
  statistics.find((statistic) => statistic.id === id)?.unit;

const missingRows = (chart: Entry<Chart>, library: Library): Issue[] =>
  statisticsIn(chart)
    .filter((id) => unitOf(library, id) === undefined)
    .filter((id) => !isGone(library.takenDown, permalink.statistic(id)))
    .map((id) =>
      issue(
        'statistic-missing',
        chart.origin.place('parts'),
        `There is no statistic called “${id}”.`,
        'Add it to content/statistics.yaml, or correct the name.',
      ),
    );

function mixedUnits(chart: Entry<Chart>, library: Library): Issue[] {
  const all = statisticsIn(chart).map((id) => unitOf(library, id));
  const units = [...new Set(all.filter((one) => one !== undefined))];
  const isMixed =
    units.length > 1 || units.some((one) => (one === '%') !== (chart.kind === 'shares'));
  if (!isMixed) return [];
  return [
    issue(
      'chart-mixed',
      chart.origin.place('kind'),
      `The chart “${chart.id}” sets different things on one scale: ${units.join(', ')}.`,
      'Draw counts of one unit, or shares in %, and make a second chart for the others.',
    ),
  ];
}

function unshown(chart: Entry<Chart>, library: Library): Issue[] {
  if (editionsOf(library).some((edition) => edition.charts.includes(chart.id))) return [];
  return [
    (library.takenDown.length > 0 ? warning : issue)(
      'chart-orphan',
      chart.origin.place('id'),
      `No briefing shows the chart “${chart.id}”.`,
      'Name it under charts: in a briefing, or take it out.',
    ),
  ];
}
