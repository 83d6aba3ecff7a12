import type { Page } from '../query/engine.ts';
import type { Need } from '../query/ranking.ts';
import { tokens } from '../query/words.ts';

/**
 * What of a question stands on a page, word for word, and what does not. A page found by a name
 * that is never shown says neither.
 */
export function wordsThere(
  { raw_content: text, meta }: Pick<Page, 'raw_content' | 'meta'>,
  id: string,
  needs: Need[],
): { has: string[]; lacks: string[] } {
  const there = ` ${stems(`${meta['title'] ?? ''} ${text}`)} `;
  const holds = (words: string) => there.includes(` ${stems(words)} `);
  const has: string[] = [];
  const lacks: string[] = [];
  for (const { name, shown = [], own, also } of needs) {
    const apart = own.map(({ words }) => words).filter(holds);
    const other = shown.find(holds);
    if (holds(name)) has.push(name);
    else if (other) has.push(`${other} (for ${name})`);
    else if (apart.length > 0) has.push(...apart);
    else if (!also.some(({ pages }) => pages.has(id))) lacks.push(name);
  }
  return { has, lacks };
}

const stems = (text: string) =>
  tokens(text)
    .map((token) => token.stem)
    .join(' ');
