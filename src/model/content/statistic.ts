import { z } from 'astro/zod';
import { knownDate } from './date-schema.ts';
import { formatDate } from './date.ts';
import { idSchema, sentence } from './fields.ts';

export const statisticSchema = z.strictObject({
  id: idSchema,
  title: sentence,
  value: z.number(),
  /** The upper end, where the source gives a range; `value` is the lower end. */
  valueTo: z.number().optional(),
  /** "%" for a share, else what is counted, as it reads behind the value. */
  unit: sentence,
  qualifier: z.enum(['over', 'nearly', 'about', 'up to', 'at least']).optional(),
  /** Shown instead of value and unit, where the source itself gives words: "half". */
  words: sentence.optional(),
  /**
   * What the value is a count of or a share of, complete: "non-fatal incidents notified in 2020".
   */
  base: sentence,
  period: z
    .strictObject({ from: knownDate, to: knownDate })
    .or(z.enum(['not stated', 'standing rule'])),
  /**
   * What the value says, as a sentence that begins with it: “{value} of wet sheds leak at the
   * door”. Period and place are added wherever it is shown.
   */
  claim: sentence,
  /** Where the things counted are. */
  place: sentence.default('England'),
  source: sentence,
  note: sentence.optional(),
  /** Other statistics that must add up to this one. */
  parts: z.array(sentence).optional(),
  /** The statistic this one corrects; the old one stays for frozen editions. */
  supersedes: sentence.optional(),
  /** Statistics that look alike, and how they differ. */
  confusedWith: z.array(z.strictObject({ statistic: sentence, because: sentence })).optional(),
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
