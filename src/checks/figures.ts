import { statisticsIn } from '../model/figure.ts';
import { issue, warning, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

/** Every figure that is named exists, is shown somewhere, and sets only like beside like. */
export function figures(library: Library): Issue[] {
  const known = new Set(library.figures.map(({ id }) => id));
  const shown = new Set(editionsOf(library).flatMap((edition) => edition.figures));
  const unit = (id: string) => library.statistics.find((statistic) => statistic.id === id)?.unit;
  return [
    ...editionsOf(library).flatMap((edition) =>
      edition.figures.flatMap((id, index) =>
        known.has(id)
          ? []
          : [
              issue(
                'figure-missing',
                edition.origin.place('figures', index),
                `There is no figure called “${id}”.`,
                'Add it to content/figures.yaml, or correct the name.',
              ),
            ],
      ),
    ),
    ...library.figures.flatMap((figure) => {
      const ids = statisticsIn(figure);
      const units = [...new Set(ids.map(unit).filter((one) => one !== undefined))];
      const mixed =
        units.length > 1 || units.some((one) => (one === '%') !== (figure.kind === 'shares'));
      return [
        ...ids
          .filter((id) => unit(id) === undefined)
          .map((id) =>
            issue(
              'statistic-missing',
              figure.origin.place('parts'),
              `There is no statistic called “${id}”.`,
              'Add it to content/statistics.yaml, or correct the name.',
            ),
          ),
        ...(mixed
          ? [
              issue(
                'figure-mixed',
                figure.origin.place('kind'),
                `The figure “${figure.id}” sets different things on one scale: ${units.join(', ')}.`,
                'Draw counts of one unit, or shares in %, and make a second figure for the others.',
              ),
            ]
          : []),
        ...(shown.has(figure.id)
          ? []
          : [
              (library.takenDown.length > 0 ? warning : issue)(
                'figure-orphan',
                figure.origin.place('id'),
                `No briefing shows the figure “${figure.id}”.`,
                'Name it under figures: in a briefing, or take it out.',
              ),
            ]),
      ];
    }),
  ];
}
