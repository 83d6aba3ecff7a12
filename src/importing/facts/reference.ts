const own =
  /^\W*(?:our |my )?ref(?:erence)?(?: ?(?:no|number)\b\.?)?\s*[.:]+\s*(.+?)(?:\s{2,}|\s+your ref.*|$)/i;
const yours = /your ref(?:erence)?(?: ?(?:no|number)\b\.?)?\s*[.:]+\s*(.+?)(?:\s+our ref.*|$)/i;

/** The references that the head of a letter gives: the writer’s own, and the addressee’s. */
export function referencesIn(lines: readonly string[]): { own?: string; yours?: string } {
  const first = (pattern: RegExp) =>
    lines.flatMap((line) => pattern.exec(line)?.[1]?.trim() ?? []).at(0);
  const mine = first(own) ?? first(/our ref(?:erence)?\s*[.:]+\s*(\S+)/i);
  const theirs = first(yours);
  return { ...(mine ? { own: mine } : {}), ...(theirs ? { yours: theirs } : {}) };
}

/** Whether a line gives a reference and nothing else. */
export const isReference = (line: string) =>
  /^\W*(?:(?:our|your|my) )?ref(?:erence)?\b[ .:]/i.test(line);
