import type { Issue } from '../model/issue.ts';
import type { Shelves } from '../model/library.ts';
import { nameOf, type Shelf } from './stored-item.ts';

type AnyItem = Shelves[Shelf][number];
/** The items that each file gave when nothing was wrong in it. */
export type Good = Map<string, AnyItem[]>;

/**
 * The shelves with what a file had before something in it broke, so that a page stays while its
 * editor is typing. `good` is kept from one reading to the next.
 */
export function withLastGood(shelves: Shelves, issues: readonly Issue[], good: Good): Shelves {
  const broken = new Set(issues.map(({ path }) => path));
  const kept = (Object.entries(shelves) as [Shelf, AnyItem[]][]).map(([shelf, read]) => {
    const lost = [...broken].flatMap((path) =>
      (good.get(`${shelf} ${path}`) ?? []).filter(
        (item) => !read.some((other) => nameOf(other) === nameOf(item)),
      ),
    );
    const byFile = Map.groupBy(read, ({ origin }) => origin.path);
    for (const [path, own] of byFile) if (!broken.has(path)) good.set(`${shelf} ${path}`, own);
    return [shelf, [...read, ...lost]] as const;
  });
  return Object.fromEntries<unknown>(kept) as unknown as Shelves;
}
