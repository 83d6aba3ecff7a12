import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault, errorCode } from '../fault.ts';
import { foreignFiles, markerName } from './marker.ts';
import type { Target } from './target.ts';

/** Looks at the place for the finished site, following every link. */
export function lookAt(named: string): Target {
  try {
    const path = resolve(named);
    const link = isLink(path) ? path : undefined;
    const folder = realPath(path);
    return { folder, ...(link && { link }), holds: holdingsOf(folder) };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      'output-unwritable',
      `The site cannot be put into ${named}: it cannot be looked at (${errorCode(error)}).`,
      'Name another folder in DIST_DIR, or mend the rights or the link.',
    );
  }
}

/** The path with every link followed, also where its last steps are not there yet. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (isLink(path)) {
    const next = resolve(dirname(path), readlinkSync(path));
    // A link that leads round in a circle is never there, and this would go on for ever.
    if (next === path || isLink(next)) return realpathSync(path);
    return realPath(next);
  }
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

const isLink = (path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function holdingsOf(folder: string): Target['holds'] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return { kind: 'nothing' };
  if (!found.isDirectory()) return { kind: 'a file' };
  if (statSync(dirname(folder)).dev !== found.dev) return { kind: 'a file system of its own' };
  const names = readdirSync(folder);
  if (names.length === 0) return { kind: 'nothing' };
  // A folder that no build has made may be as large as a disk, and its top says enough.
  const ours = names.includes(markerName) || names.includes('service-worker.json');
  const files = ours ? leavesBelow(folder) : names;
  const marker = join(folder, markerName);
  const said = existsSync(marker) ? readFileSync(marker, 'utf8') : undefined;
  return { kind: 'files', foreign: foreignFiles(files, said) };
}

/** Everything below a folder that is no folder, and the folders with nothing in them. */
function leavesBelow(folder: string, above = ''): string[] {
  return readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
    const path = above ? `${above}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [path];
    const below = leavesBelow(folder, path);
    return below.length > 0 ? below : [`${path}/`];
  });
}
