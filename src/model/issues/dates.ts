import { field, inPlaceOf, type Meaning } from './meaning.ts';

/** Dates that cannot be right beside each other. */
export const dateIssues = {
  'build-day-wrong': {
    means: 'The build was given a day that is none.',
    example: 'SOURCE_DATE_EPOCH=yesterday',
    cure: 'Give the seconds since 1 January 1970, or leave it out.',
  },
  'date-before-first-release': {
    means: 'Something of ours is dated before the first release.',
    example: field('published: 2019-01-01'),
    cure: 'Give the day this site publishes it.',
  },
  'date-before-period': {
    means: 'A source was published before its period ended.',
    example: inPlaceOf('statistics.yaml', 'to: 2024-12 }', 'to: 2025-12 }'),
    cure: 'Correct the period, or the date of the source.',
  },
  'period-reversed': {
    means: 'A period ends before it begins.',
    example: inPlaceOf('statistics.yaml', 'from: 2024-01,', 'from: 2026-01,'),
    cure: 'Swap from and to.',
  },
  'review-before-publication': {
    means: 'A review is due before the text is published.',
    example: field('reviewDue: 2026-11-22'),
    cure: 'Give a later day, usually a year after publication.',
  },
  'law-update-after-publication': {
    means: 'A law update is dated after the edition that tells of it.',
    example: inPlaceOf('briefings/bicycle-sheds/v3.md', 'date: 2026-11-01', 'date: 2027-11-01'),
    cure: 'Correct the date, or publish a new edition.',
  },
  'date-in-future': {
    means: 'Something is dated later than the day of the build.',
    example: field('published: 2027-11-22'),
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
