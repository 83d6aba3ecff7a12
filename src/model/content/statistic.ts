import { z } from 'astro/zod';
import { knownDate } from './date-schema.ts';
import { formatDate } from './date.ts';
import { idSchema, note, sentence, sourceId } from './fields.ts';

export const statisticSchema = z.strictObject({
  id: idSchema.describe('The id; it is part of an address, and for good.'),
  title: sentence.describe('What is counted, in a few words.'),
  value: z.number().describe('The number.'),

  valueTo: z
    .number()
    .optional()
    .describe('The upper end, where the source gives a range; `value` is the lower end.'),

  unit: sentence.describe('"%" for a share, else what is counted, as it reads behind the value.'),
  qualifier: z
    .enum(['over', 'nearly', 'about', 'up to', 'at least'])
    .optional()
    .describe('How exact the value is.'),

  words: sentence
    .optional()
    .describe('Shown instead of value and unit, where the source itself gives words: "half".'),

  base: sentence.describe(
    'What the value is a count of or a share of, complete: "non-fatal incidents notified in 2020".',
  ),
  period: z
    .strictObject({
      from: knownDate.describe('The beginning, as exact as it is known.'),
      to: knownDate.describe('The end, as exact as it is known.'),
    })
    .or(z.enum(['not stated', 'standing rule']))
    .describe('The time that the value is about.'),

  claim: sentence.describe(
    'What the value says, in a sentence that begins with it: “{value} of wet sheds leak”. ' +
      'Period and place are added wherever it is shown.',
  ),

  place: sentence.default('England').describe('Where the things counted are.'),
  source: sourceId,
  note: note.optional(),

  parts: z.array(sentence).optional().describe('Other statistics that must add up to this one.'),

  supersedes: sentence
    .optional()
    .describe('The statistic this one corrects; the old one stays for frozen editions.'),

  confusedWith: z
    .array(
      z.strictObject({
        statistic: sentence.describe('A statistic, by its id in content/statistics.yaml.'),
        because: sentence.describe('How the two differ.'),
      }),
    )
    .optional()
    .describe('Statistics that look alike, and how they differ.'),
});
export type Statistic = z.infer<typeof statisticSchema> & {
  /** The statistic that has corrected this one; frozen editions say so beside the old one. */
  correctedBy?: string;
};

const number = (value: number) => value.toLocaleString('en-GB');

/** The value with its unit, as it stands in prose: "40 babies", "42.6%", "over half". */
export function statisticText(statistic: Statistic): string {
  const { value, valueTo, unit, qualifier, words } = statistic;
  const amount = valueTo === undefined ? number(value) : `${number(value)} to ${number(valueTo)}`;
  const shown = words ?? (unit === '%' ? `${amount}%` : `${amount} ${unit}`);
  return qualifier ? `${qualifier} ${shown}` : shown;
}

/** Where the value stands in a claim. */
export const claimStart = '{value} ';

/** What a statistic says behind its value, with period and place: nothing shows a value alone. */
export function statisticClaim(statistic: Statistic): { says: string; when: string } {
  const { claim, period, place } = statistic;
  return { says: claim.slice(claimStart.length), when: `${formatPeriod(period)}; ${place}` };
}

/**
 * A statistic in short, complete in itself: “8% of fatal incidents notified to the Panel were …
 * (January 2020 to December 2020; England)”. Every short form in lists, copies and data is this.
 */
export function statisticSentence(statistic: Statistic): string {
  const { says, when } = statisticClaim(statistic);
  return upperFirst(`${statisticText(statistic)} ${says} (${when}).`);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The period in words: "June 2018 to August 2019". */
export function formatPeriod(period: Statistic['period']): string {
  if (period === 'not stated') return 'period not stated';
  if (period === 'standing rule') return 'a standing rule';
  const from = formatDate(period.from);
  const to = formatDate(period.to);
  return from === to ? from : `${from} to ${to}`;
}

/** The value in two parts, for showing the amount large and its unit beside it. */
export function statisticParts(statistic: Statistic): { amount: string; unit: string } {
  const whole = statisticText(statistic);
  const { unit, words } = statistic;
  return words || unit === '%'
    ? { amount: whole, unit: '' }
    : { amount: whole.slice(0, -unit.length).trim(), unit };
}
