import { z } from 'astro/zod';
import type { Library } from './library.ts';
import type { Statistic } from './statistic.ts';
import { idSchema, sentence } from './text.ts';

export const figureSchema = z.strictObject({
  id: idSchema,
  title: sentence,
  /** Counts share one scale from nought to the largest; shares are drawn from nought to the whole. */
  kind: z.enum(['counts', 'shares']),
  /** What is drawn apart, because it counts something else or over other periods. */
  parts: z
    .array(
      z.strictObject({
        title: sentence,
        /** The second of two series is hatched, so that it is told apart without colour. */
        series: z.enum(['first', 'second']).default('first'),
        /** Why it stands apart from the part before it. */
        note: sentence.optional(),
        /** A label fits on one line of a telephone. */
        rows: z
          .array(
            z.strictObject({
              statistic: sentence,
              label: sentence.max(40, { error: 'at most 40 characters' }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  note: sentence,
});
export type Figure = z.infer<typeof figureSchema>;
export type FigurePart = Figure['parts'][number];

/** The ids of all statistics in a figure. */
export const statisticsIn = ({ parts }: Figure) =>
  parts.flatMap(({ rows }) => rows.map(({ statistic }) => statistic));

/** The figures in which a statistic stands. */
export const figuresWith = ({ figures }: Library, id: string) =>
  figures.filter((figure) => statisticsIn(figure).includes(id));

/** A row as it is drawn: `length` is its share of the whole width, 0 to 100. */
export interface Bar {
  label: string;
  statistic: Statistic;
  length: number;
}

/** The bars of each part of a figure, all on one scale. */
export function barsOf(
  figure: Figure,
  statistics: readonly Statistic[],
): { part: FigurePart; bars: Bar[] }[] {
  const known = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const values = statisticsIn(figure).flatMap((id) => known.get(id)?.value ?? []);
  const whole = figure.kind === 'shares' ? 100 : Math.max(...values);
  return figure.parts.map((part) => ({
    part,
    bars: part.rows.flatMap(({ label, statistic: id }) => {
      const statistic = known.get(id);
      return statistic
        ? [{ label, statistic, length: Math.round((statistic.value / whole) * 1000) / 10 }]
        : [];
    }),
  }));
}
