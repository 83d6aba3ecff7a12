import { permalink } from '../model/addresses/permalink.ts';
import { isChartGone, isGone } from '../model/addresses/taken-down.ts';
import { statisticsIn } from '../model/content/chart.ts';
import { issue, warning, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

/** Every chart that is named exists, is shown somewhere, and sets only like beside like. */
export function charts(library: Library): Issue[] {
  const known = new Set(library.charts.map(({ id }) => id));
  const shown = new Set(editionsOf(library).flatMap((edition) => edition.charts));
  const unit = (id: string) => library.statistics.find((statistic) => statistic.id === id)?.unit;
  const wasTakenDown = (id: string) => isGone(library.takenDown, permalink.statistic(id));
  return [
    ...editionsOf(library).flatMap((edition) =>
      edition.charts.flatMap((id, index) =>
        known.has(id) || isChartGone(library.takenDown, id)
          ? []
          : [
              issue(
                'chart-missing',
                edition.origin.place('charts', index),
                `There is no chart called “${id}”.`,
                'Add it to content/charts.yaml, or correct the name.',
              ),
            ],
      ),
    ),
    ...library.charts.flatMap((chart) => {
      const ids = statisticsIn(chart);
      const units = [...new Set(ids.map(unit).filter((one) => one !== undefined))];
      const mixed =
        units.length > 1 || units.some((one) => (one === '%') !== (chart.kind === 'shares'));
      return [
        ...ids
          .filter((id) => unit(id) === undefined && !wasTakenDown(id))
          .map((id) =>
            issue(
              'statistic-missing',
              chart.origin.place('parts'),
              `There is no statistic called “${id}”.`,
              'Add it to content/statistics.yaml, or correct the name.',
            ),
          ),
        ...(mixed
          ? [
              issue(
                'chart-mixed',
                chart.origin.place('kind'),
                `The chart “${chart.id}” sets different things on one scale: ${units.join(', ')}.`,
                'Draw counts of one unit, or shares in %, and make a second chart for the others.',
              ),
            ]
          : []),
        ...(shown.has(chart.id)
          ? []
          : [
              (library.takenDown.length > 0 ? warning : issue)(
                'chart-orphan',
                chart.origin.place('id'),
                `No briefing shows the chart “${chart.id}”.`,
                'Name it under charts: in a briefing, or take it out.',
              ),
            ]),
      ];
    }),
  ];
}
