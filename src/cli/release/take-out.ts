import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leftovers } from '../../features/published/takedown-scan.ts';
import type { TakenDown } from '../../model/addresses/taken-down.ts';

/**
 * Takes out of a release, however old, what was taken down since; where the new release has a
 * notice, that stands in its place. Gives the files.
 */
export function takeOut(
  release: string,
  { takenDown, fresh }: { takenDown: readonly TakenDown[]; fresh: string },
): string[] {
  const paths = [...new Set(leftovers(release, takenDown).map(({ path }) => path))];
  for (const path of paths) {
    for (const copy of [path, `${path}.br`, `${path}.gz`])
      rmSync(join(release, copy), { force: true });
    // A file may be one with the same file of another release, so it is deleted before.
    const notice = join(fresh, path);
    if (fresh !== release && existsSync(notice)) copyFileSync(notice, join(release, path));
  }
  return paths;
}
