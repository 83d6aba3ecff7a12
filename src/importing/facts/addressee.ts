import { plain } from '../parts.ts';
import { bodies, offices } from './offices.ts';
import { isWhereabouts } from './places.ts';

const title =
  /^\W*(?:(?:to|for the attention of|fao)\s*:?\s*)?(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|councillor|cllr|rt\.? hon|the rt\.? hon|the right hon|rev(?:erend)?|judge|his honour|her honour|chief constable|detective|the secretary of state|minister)\b/i;

/** Who is addressed, and which lines of the head tell it. */
export interface FoundAddressee {
  to?: string;
  /** Lines that belong to the addressee. */
  lines: string[];
  /** Lines of an address, which are not published. */
  leftOut: string[];
}

/** Finds the addressee among the groups of lines of a head; else takes the name of the greeting. */
export function addresseeOf(groups: readonly string[][], greeting: string): FoundAddressee {
  const named = plain(greeting)
    .replace(/^(?:dear|to whom it may concern|open letter to)\s*/i, '')
    .replace(/[,:]\s*$/, '')
    .trim();
  const surname = named.split(' ').at(-1)?.toLowerCase() ?? '';
  const labelled = groups.find((lines) =>
    /^\W*(?:to|fao|for the attention of)\s*:/i.test(lines[0] ?? ''),
  );
  const known = groups.findIndex((lines) =>
    lines.some((line) => surname.length > 2 && line.toLowerCase().split(/\W+/).includes(surname)),
  );
  const titled = groups.findIndex((lines) => lines.some((line) => title.test(line)));
  const index = labelled ? groups.indexOf(labelled) : known >= 0 ? known : titled;
  if (index < 0) return { ...(named ? { to: named } : {}), lines: [], leftOut: [] };
  const all = groups.slice(index).flat();
  const isName = (line: string) =>
    title.test(line) || (surname.length > 2 && line.toLowerCase().includes(surname));
  const start = labelled ? 0 : Math.max(0, all.findIndex(isName));
  const lines = all.slice(start);
  const end = lines.findIndex((line, place) => place > 0 && isWhereabouts(line));
  const before = end < 0 ? lines.slice(0, 4) : lines.slice(0, end);
  // Where an address follows, what is neither an office nor a body belongs to it.
  const isTold = (line: string, place: number) =>
    place === 0 || end < 0 || offices.test(line) || bodies.test(line);
  const told = before.filter(isTold);
  const kept = told.map((line) => line.replace(/^\W*(?:to|fao|for the attention of)\s*:\s*/i, ''));
  return {
    to: kept.map((line) => line.replace(/,$/, '')).join(', ') || named,
    lines,
    leftOut: lines.filter((line) => !told.includes(line)),
  };
}
