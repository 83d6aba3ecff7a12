import type { Page } from '../query/engine.ts';
import type { Need } from '../query/ranking.ts';
import { tokens, type Token } from '../query/words.ts';

/**
 * What of a question stands on a page, in the form in which it stands there, and what does not. A
 * page found by a name that is never shown says neither.
 */
export function wordsThere(
  { raw_content: text, meta }: Pick<Page, 'raw_content' | 'meta'>,
  id: string,
  needs: Need[],
): { has: string[]; lacks: string[] } {
  const there = tokens(`${meta['title'] ?? ''} ${text}`);
  const has: string[] = [];
  const lacks: string[] = [];
  for (const { name, shown = [], own, also } of needs) {
    const whole = asItStands(name, there);
    const other = shown.find((other) => asItStands(other, there));
    const apart = own.flatMap(({ words }) => asItStands(words, there) ?? []);
    if (whole) has.push(whole);
    else if (other) has.push(`${asItStands(other, there)} (for ${name})`);
    else if (apart.length > 0) has.push(...apart);
    else if (!also.some(({ pages }) => pages.has(id))) lacks.push(name);
  }
  return { has: [...new Set(has)], lacks };
}

/** The words as typed where they stand so, else in the form that stands there first. */
function asItStands(words: string, there: Token[]): string | undefined {
  const wanted = tokens(words);
  if (wanted.length === 0) return undefined;
  const starts = there.flatMap((_, at) =>
    wanted.every(({ stem }, index) => there[at + index]?.stem === stem) ? [at] : [],
  );
  const same = (at: number) => wanted.every(({ text }, index) => there[at + index]!.text === text);
  const [first] = starts;
  if (first === undefined) return undefined;
  if (starts.some(same)) return words;
  return there
    .slice(first, first + wanted.length)
    .map(({ text, joined }, index) => `${index === 0 ? '' : joined ? '-' : ' '}${text}`)
    .join('');
}
