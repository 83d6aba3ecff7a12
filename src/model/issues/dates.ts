import type { Meaning } from './meaning.ts';

/** Dates that cannot be right beside each other. */
export const dateIssues = {
  'build-day-wrong': {
    means: 'The build was given a day that is none.',
    example: 'SOURCE_DATE_EPOCH=yesterday',
    cure: 'Give the seconds since 1 January 1970, or leave it out.',
  },
  'date-before-first-release': {
    means: 'Something of ours is dated before the first release.',
    example: 'published: 2019-01-01',
    cure: 'Give the day this site publishes it.',
  },
  'date-before-period': {
    means: 'A source was published before its period ended.',
    example: 'A source of 2024 with a statistic for 2025.',
    cure: 'Correct the period, or the date of the source.',
  },
  'period-reversed': {
    means: 'A period ends before it begins.',
    example: '{ from: 2025, to: 2024 }',
    cure: 'Swap from and to.',
  },
  'review-before-publication': {
    means: 'A review is due before the text is published.',
    example: 'reviewDue: the day of publication.',
    cure: 'Give a later day, usually a year after publication.',
  },
  'law-update-after-publication': {
    means: 'A law update is dated after the edition that tells of it.',
    example: 'A change of next year as if it had happened.',
    cure: 'Correct the date, or publish a new edition.',
  },
  'date-in-future': {
    means: 'Something is dated later than the day of the build.',
    example: 'published: 2027-11-22, in a build of 2026.',
    cure: 'Correct the date, or commit the change and build again.',
  },
  'embargo-passed': {
    means: 'An embargo is over, and the build still holds the text back.',
    example: 'embargoUntil: the day after the last commit.',
    cure: 'Commit, or give the day in SOURCE_DATE_EPOCH, and build again.',
  },
  'embargo-soon': {
    means: 'An embargo ends within a week.',
    example: 'embargoUntil: next Tuesday.',
    cure: 'See that the site is built and put online on that day.',
  },
} as const satisfies Record<string, Meaning>;
