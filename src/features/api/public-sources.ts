import { permalink } from '../../model/addresses/permalink.ts';
import { isGone } from '../../model/addresses/taken-down.ts';
import type { Library } from '../../model/library.ts';

/** What stands in the place of a source that has no page: even its id could tell what it is. */
const notPublic = 'not public';
const takenDown = 'taken down';

/** The same data, naming no source but those that the library may show. */
export function publicSourcesOnly<T>(library: Library, data: T): T {
  const known = new Set(library.sources.map(({ id }) => id));
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if (/^(?:s|commencementS)ource$/.test(key) && typeof value === 'string') {
      if (known.has(value)) return value;
      return isGone(library.takenDown, permalink.source(value)) ? takenDown : notPublic;
    }
    if (key === 'sources' && Array.isArray(value))
      return (value as unknown[]).filter(
        (source) => typeof source !== 'string' || known.has(source),
      );
    return value;
  }) as T;
}
