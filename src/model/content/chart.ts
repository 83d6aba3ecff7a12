import { z } from 'astro/zod';
import type { Statistic } from './statistic.ts';
import { idSchema, sentence } from './fields.ts';

export const chartSchema = z.strictObject({
  id: idSchema.describe('The id; it is part of an address, and for good.'),
  title: sentence.describe('The title, as readers see it.'),

  kind: z
    .enum(['counts', 'shares'])
    .describe('counts share one scale up to the largest; shares are drawn up to the whole.'),

  parts: z
    .array(
      z.strictObject({
        title: sentence.describe('The title, as readers see it.'),

        series: z
          .enum(['first', 'second'])
          .default('first')
          .describe(
            'The second of two series is hatched, so that it is told apart without colour.',
          ),

        note: sentence.optional().describe('Why it stands apart from the part before it.'),

        rows: z
          .array(
            z.strictObject({
              statistic: sentence.describe('A statistic, by its id in content/statistics.yaml.'),
              label: sentence
                .max(40, { error: 'at most 40 characters' })
                .describe('What stands beside the bar.'),
            }),
          )
          .min(1)
          .describe('A label fits on one line of a telephone.'),
      }),
    )
    .min(1)
    .describe('What is drawn apart, because it counts something else or over other periods.'),
  note: sentence.describe('A note that readers see.'),
});
export type Chart = z.infer<typeof chartSchema>;
export type ChartPart = Chart['parts'][number];

/** The ids of all statistics in a chart. */
export const statisticsIn = ({ parts }: Chart) =>
  parts.flatMap(({ rows }) => rows.map(({ statistic }) => statistic));

/** The charts in which a statistic stands. */
export const chartsWith = <C extends Chart>({ charts }: { charts: readonly C[] }, id: string) =>
  charts.filter((chart) => statisticsIn(chart).includes(id));

/** A row as it is drawn: `length` is its share of the whole width, 0 to 100. */
export interface Bar {
  label: string;
  statistic: Statistic;
  length: number;
}

/** The bars of each part of a chart, all on one scale. */
export function barsOf(
  chart: Chart,
  statistics: readonly Statistic[],
): { part: ChartPart; bars: Bar[] }[] {
  const known = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const values = statisticsIn(chart).flatMap((id) => known.get(id)?.value ?? []);
  const whole = chart.kind === 'shares' ? 100 : Math.max(0, ...values) || 1;
  return chart.parts.map((part) => ({
    part,
    bars: part.rows.flatMap(({ label, statistic: id }) => {
      const statistic = known.get(id);
      return statistic
        ? [{ label, statistic, length: Math.round((statistic.value / whole) * 1000) / 10 }]
        : [];
    }),
  }));
}
