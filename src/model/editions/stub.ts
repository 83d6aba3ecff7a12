import type { Edition } from '../library.ts';
import type { AnchoredText } from './anchored-text.ts';

/** What stands where a number was that an edition no longer has. */
export interface Stub {
  id: string;
  reason: string;
  /** The last edition that had it. */
  edition: number;
  /** The number it stood behind; nothing where it was the first. */
  after: string | undefined;
}

/**
 * The stubs of the newest of these editions, in the order of the texts that they stand for. `texts`
 * are those of each edition.
 */
export function stubsOf(
  editions: readonly Edition[],
  texts: readonly (readonly AnchoredText[])[],
): Stub[] {
  const gone = new Set(texts.flat().map(({ id }) => id));
  for (const { id } of texts.at(-1) ?? []) gone.delete(id);
  return editions.flatMap((edition, index) =>
    texts[index]!.flatMap(({ id }, place) => {
      const last = !texts.slice(index + 1).some((later) => later.some((text) => text.id === id));
      return gone.has(id) && last
        ? [
            {
              id,
              reason: reasonFor(editions, id),
              edition: edition.edition,
              after: before(texts[index]!, place),
            },
          ]
        : [];
    }),
  );
}

const reasonFor = (editions: readonly Edition[], id: string) =>
  editions.flatMap(({ removed }) => removed).findLast((entry) => entry.id === id)?.reason ?? '';

/** The nearest text before, of prose for prose and of the same list for the others. */
function before(texts: readonly AnchoredText[], place: number): string | undefined {
  const room = (id: string) => (/^[pf]/.test(id) ? 'prose' : id[0]);
  return texts.slice(0, place).findLast(({ id }) => room(id) === room(texts[place]!.id))?.id;
}
