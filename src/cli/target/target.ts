import { basename, dirname, join, parse, relative, sep } from 'node:path';
import { Fault } from '../fault.ts';

/** The place that a build is asked to put the finished site. */
export interface Target {
  /** The folder itself, once every link on the way has been followed. */
  folder: string;
  /** The link that leads to it, where the last step is one. */
  link?: string;
  holds:
    | { kind: 'nothing' }
    | { kind: 'a file' }
    | { kind: 'a file system of its own' }
    | { kind: 'files'; foreign: string[] };
}

/** What must never be replaced by a site. */
export interface Precious {
  project: string;
  content: string;
}

/** The parts of the project that it was written in or rests on. */
const ownParts = ['.git', 'bench', 'content', 'node_modules', 'public', 'src', 'tests'];

/** Why the site must not be put there, where that is so. */
export function refusalOf({ folder, holds }: Target, precious: Precious): Fault | undefined {
  const nature = natureOf(folder, precious);
  if (nature)
    return new Fault(
      'output-refused',
      `The site cannot be put into ${folder}: that is ${nature}.`,
      'Name another folder in DIST_DIR, or leave it out: the site then goes into dist.',
    );
  if (holds.kind === 'files') return foreignFault(folder, holds.foreign);
  if (holds.kind === 'nothing') return undefined;
  const other = holds.kind === 'a file' ? `${folder}-site` : join(folder, 'site');
  return new Fault(
    'output-refused',
    `The site cannot be put into ${folder}: that is ${holds.kind}.`,
    `Name a new folder in DIST_DIR, such as ${other}.`,
  );
}

function natureOf(folder: string, { project, content }: Precious): string | undefined {
  if (folder === parse(folder).root) return 'the whole disk';
  if (folder === project) return 'the project itself';
  if (isInside(project, folder)) return 'a folder that the project is in';
  if (folder === content || isInside(folder, content)) return 'the content';
  if (isInside(content, folder)) return 'a folder that the content is in';
  const part = isInside(folder, project) ? relative(project, folder).split(sep)[0]! : '';
  return ownParts.includes(part) ? `part of the project (${part})` : undefined;
}

function foreignFault(folder: string, foreign: string[]): Fault | undefined {
  if (foreign.length === 0) return undefined;
  const shown = foreign.slice(0, 3).join(', ');
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  return new Fault(
    'output-foreign',
    `${folder} holds what no build has made: ${shown}${more}.`,
    'Name another folder in DIST_DIR, or move that out of the way; nothing was touched.',
  );
}

const isInside = (path: string, folder: string) =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Whether a link leads to a release, as deployments keep them: a folder in “releases”, or one
 * named by a number or a day. A new release then gets a folder of its own.
 */
export const isRelease = (folder: string) =>
  basename(dirname(folder)) === 'releases' ||
  /^(?:release|v)?[-_.]?\d[\d._TZ-]*$/i.test(basename(folder));

/** Where a build keeps what it needs beside the target, so that it can be put there by renaming. */
export function besides(folder: string, slug: string) {
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.${slug}-${what}`);
  return { fresh: beside('new'), old: beside('old'), lock: beside('lock') };
}
