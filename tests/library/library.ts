import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readLibrary } from '../../src/load/read-library.ts';
import { joinLibrary, type Edition, type Library } from '../../src/model/library.ts';

/** The folder of the made-up library that all tests share. */
export const madeUpLibrary = resolve('tests/library/content');

/** The day of the newest edition of the made-up library, for which its tests build it. */
export const madeUpDay = '2026-12-06';

/**
 * The made-up library as the door reads it, changed by hand and joined again; for tests of checks
 * and rules.
 */
export function madeUp(change?: (library: Library) => void): Library {
  const { library, issues } = readLibrary(madeUpLibrary);
  if (issues.length > 0) throw new Error('The made-up library is broken.');
  change?.(library);
  const editions = library.briefings.flatMap((briefing) => briefing.editions);
  return joinLibrary({ ...library, editions });
}

/** One edition of a library, by its briefing's slug; the latest unless a number is given. */
export function editionOf(library: Library, slug: string, edition?: number): Edition {
  const { editions, current } = library.briefings.find((briefing) => briefing.slug === slug)!;
  return edition ? editions.find((one) => one.edition === edition)! : current;
}

/**
 * What becomes of files of a copy, by their path in the library: a new text, a text made from the
 * old one, or null to take it out.
 */
export type Changes = Record<string, string | null | ((text: string) => string)>;

/** How a command ended, with all that it said. */
export interface Outcome {
  code: number;
  said: string;
}

/** A copy of the made-up library in a fresh folder of its own. Remove it when the test is over. */
export interface Copy {
  folder: string;
  /** Where `build` puts the site. */
  site: string;
  change(changes: Changes): void;
  check(): Promise<Outcome>;
  build(environment?: Record<string, string>): Promise<Outcome>;
  /** Publishes under an address that could be kept, unless another is given. */
  publish(environment?: Record<string, string>): Promise<Outcome>;
  takedown(...typed: string[]): Promise<Outcome>;
  remove(): void;
}

/**
 * Copies the made-up library and changes some of its files, for tests of what is refused and what
 * is published.
 */
export function copyOfLibrary(changes: Changes = {}): Copy {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(resolve('.cache/copy-'));
  const folder = join(root, 'content');
  const site = join(root, `${root.split(/[\\/]/).at(-1)}-site`);
  const change = (wanted: Changes) =>
    Object.entries(wanted).forEach(([path, next]) => changeFile(join(folder, path), next));
  cpSync(madeUpLibrary, folder, { recursive: true });
  change(changes);
  return {
    folder,
    site,
    change,
    check: () => command('src/cli/check.ts', { CONTENT_DIR: folder }),
    build: (environment = {}) =>
      command('src/cli/build.ts', { CONTENT_DIR: folder, DIST_DIR: site, ...environment }),
    publish: (environment = {}) =>
      command('src/cli/publish.ts', {
        CONTENT_DIR: folder,
        DIST_DIR: site,
        SITE_URL: 'https://made-up-library.org.uk',
        ...environment,
      }),
    takedown: (...typed) => command('src/cli/takedown.ts', { CONTENT_DIR: folder }, typed),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Replaces one part of a text, and says so when the text has no such part. */
export const replaced = (part: string | RegExp, by: string | (() => string)) => (text: string) => {
  const next = typeof by === 'string' ? text.replace(part, by) : text.replace(part, by);
  if (next === text) throw new Error(`There is no ${String(part)} to change.`);
  return next;
};

function changeFile(path: string, next: Changes[string]) {
  if (next === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof next === 'string' ? next : next(readFileSync(path, 'utf8')));
}

/** Other content than the project's own is the made-up library, and is built for its own days. */
export const madeUpEpoch = ({ CONTENT_DIR }: Record<string, string>) =>
  CONTENT_DIR && {
    SOURCE_DATE_EPOCH: String(Date.parse(madeUpDay) / 1000),
    FIRST_RELEASE: '2026-11-22',
  };

/** Runs one of the site's own commands, as an editor would; `typed` is what stands behind it. */
export function command(
  script: string,
  environment: Record<string, string> = {},
  typed: string[] = [],
): Promise<Outcome> {
  return new Promise((ended) => {
    execFile(
      process.execPath,
      [script, ...typed],
      {
        // Wide enough for any line, so that a message is found whole.
        env: { ...ownEnvironment(), COLUMNS: '1000', ...madeUpEpoch(environment), ...environment },
        maxBuffer: 64e6,
      },
      (error, out, err) => {
        ended({ code: error ? Number(error.code ?? 1) : 0, said: err + out });
      },
    );
  });
}

/** The environment in which a command of the site's own runs. */
export function ownEnvironment() {
  // Vitest sets DEV and its like, and Astro would take them for its own and preview instead of
  // build.
  const notOwn = new Set([
    'GITHUB_ACTIONS',
    'DEV',
    'PROD',
    'MODE',
    'SSR',
    'BASE_URL',
    'TEST',
    'VITEST',
  ]);
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOwn.has(name)));
  return { ...own, NODE_ENV: 'production' };
}
