import type { EditionData } from './briefing.ts';

/** What stands where an editor has yet to write. */
export const toWrite = 'To be written.';

/** What is chosen for a new briefing; the rest is still to be written. */
export interface Chosen {
  title: string;
  identifier: string;
  today: string;
  themes: readonly string[];
  audience?: readonly EditionData['audience'][number][];
  sources?: readonly string[];
}

/** The front matter with which a briefing begins: complete, and each gap marked as one. */
export function briefingStart({ title, identifier, today, themes, ...more }: Chosen) {
  const { audience = ['everyone'], sources = ['name-the-source'] } = more;
  return {
    title,
    identifier,
    summary: toWrite,
    published: today,
    reviewDue: yearAfter(today),
    change: 'first',
    reason: 'First edition.',
    appliesTo: 'England',
    themes: [...themes],
    audience: [...audience],
    preparedBy: 'Practice Briefings editors',
    checkedBy: null,
    actions: audience.map((role) => ({ for: role, do: toWrite, force: 'our suggestion' as const })),
    sources: [...sources],
  } satisfies Partial<EditionData>;
}

/** The same day of the next year; the last of February where that has no such day. */
function yearAfter(day: string): string {
  const [year, month, date] = day.split('-');
  const isLeapDay = month === '02' && date === '29';
  return `${Number(year) + 1}-${month}-${isLeapDay ? '28' : date}`;
}

/** The identifier after the highest of a year. */
export function nextIdentifier(
  taken: readonly string[],
  { prefix, year }: { prefix: string; year: string },
): string {
  const numbers = taken.flatMap((identifier) => {
    const match = /^([A-Z]+)-(\d{4})-(\d+)$/.exec(identifier);
    return match?.[1] === prefix && match[2] === year ? [Number(match[3])] : [];
  });
  return `${prefix}-${year}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
