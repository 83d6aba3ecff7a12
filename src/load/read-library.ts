import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { issue, type Issue } from '../model/issue.ts';
import { documentKinds, listKinds, type DocumentKind, type ListKind } from '../model/kinds.ts';
import {
  joinLibrary,
  type Entry,
  type Library,
  type Origin,
  type Prose,
  type Shelves,
} from '../model/library.ts';
import { publishable } from '../model/publishable.ts';
import { buildDate } from './build-date.ts';
import { contentFolder } from './content-folder.ts';
import { contentText } from './content-text.ts';
import { readDocument, readList, type FromFile } from './read-file.ts';

/** A library, with everything that was wrong in its files. */
export interface Reading {
  library: Library;
  issues: Issue[];
}

/** What files gave when they were last read, for one who reads again and again. */
export type Memory = Map<string, { stamp: string; read: FromFile<unknown> }>;

/**
 * Reads all of the content. What is broken is left out and told in `issues`; it never throws for
 * the content's sake.
 */
export function readLibrary(folder?: string): Reading {
  const { shelves, issues } = readShelves(folder);
  return { library: joinLibrary(shelves), issues };
}

/** What was read last, and of which files on which day. */
let kept: { of: string; day: string; reading: Reading; published?: Library } | undefined;

/** What each file gave, so that after a change of one the others need not be read again. */
const memory: Memory = new Map();

/**
 * The reading of the content for those who change nothing in it. Every step of a build asks for it,
 * and it is read once, until a file is another.
 */
export const keptReading = (folder?: string): Reading => lastRead(folder).reading;

/** The library that pages and features may show; it is read once, until a file is another. */
export function publishedLibrary(folder?: string): Library {
  const last = lastRead(folder);
  return (last.published ??= publishable(last.reading.library, last.day));
}

function lastRead(folder: string = contentFolder()) {
  const day = buildDate();
  const of = [day, folder, ...stampsBelow(folder)].join('\n');
  if (kept?.of !== of) {
    const { shelves, issues } = readShelves(folder, memory);
    kept = { of, day, reading: { library: joinLibrary(shelves), issues } };
  }
  return kept;
}

/** Every file below a folder, with when it was changed and its size. */
function stampsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (path) => `${path} ${stampOf(join(folder, path))}`,
  );
}

/** What is another as soon as a file is, or as somebody may read it who might not. */
function stampOf(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return `${found?.mtimeMs} ${found?.ctimeMs} ${found?.size}`;
}

/** Reads all of the content without joining it; what `memory` knows is not read again. */
export function readShelves(folder: string = contentFolder(), memory?: Memory) {
  const issues: Issue[] = existsSync(folder) ? [] : [noContent(folder)];
  const take = <T>(path: string, read: (path: string, text: string) => FromFile<T>): T[] => {
    const file = join(folder, path);
    const found = remembered(file, memory, () => readSafely(file, `content/${path}`, read));
    issues.push(...found.issues);
    return found.items;
  };
  const documents = <D, N>(kind: DocumentKind<D, N>): (D & N & Prose & { origin: Origin })[] =>
    filesBelow(folder, kind.folder).flatMap((file) =>
      take(file, (path, text) => readDocument(kind, path, text)),
    );
  const list = <D>(kind: ListKind<D>): Entry<D>[] =>
    lstatSync(join(folder, kind.file), { throwIfNoEntry: false })
      ? take(kind.file, (path, text) => readList(kind, path, text))
      : [];
  const shelves: Shelves = {
    editions: documents(documentKinds.editions),
    letters: documents(documentKinds.letters),
    themes: documents(documentKinds.themes),
    terms: list(listKinds.terms),
    sources: list(listKinds.sources),
    statistics: list(listKinds.statistics),
    charts: list(listKinds.charts),
    helplines: list(listKinds.helplines),
    moves: list(listKinds.moves),
    takenDown: list(listKinds.takenDown),
    retired: list(listKinds.retired),
  };
  const isEmpty = shelves.editions.length === 0 && shelves.letters.length === 0;
  return { shelves, issues: isEmpty && issues.length === 0 ? [emptyContent(folder)] : issues };
}

/** What a file gives; what cannot be read gives an issue, and stops nothing. */
function readSafely<T>(
  file: string,
  path: string,
  read: (path: string, text: string) => FromFile<T>,
): FromFile<T> {
  const unread = (code: Issue['code'], problem: string, cure: string) => ({
    items: [],
    issues: [issue(code, { path, line: 1 }, problem, cure)],
  });
  const found = lstatSync(file);
  if (found.isSymbolicLink())
    return unread(
      'file-linked',
      'This is a link to another place, which would not be published.',
      'Put the file itself here.',
    );
  if (!found.isFile())
    return unread(
      'file-unreadable',
      'This is no file.',
      'Put a file of this name here, or take it out.',
    );
  // It is refused by its name, whatever it holds.
  if (path.endsWith('.mdx')) return read(path, '');
  try {
    const given = contentText(path, readFileSync(file));
    return 'text' in given ? read(path, given.text) : { items: [], issues: [given.issue] };
  } catch (error) {
    // A parser that has gone too deep; whatever else goes wrong in one is a fault of ours.
    if (error instanceof RangeError)
      return unread(
        'nesting-deep',
        'Something stands inside something else here more often than can be read.',
        'Take out the marks or the space that are too many.',
      );
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return unread(
      'file-unreadable',
      'The file cannot be read.',
      'Look whether you may open it, and whether it opens in your editor.',
    );
  }
}

const emptyContent = (folder: string) =>
  issue(
    'content-empty',
    { path: 'content', line: 1 },
    `There is no briefing and no letter in ${folder}.`,
    'Correct CONTENT_DIR if it names the wrong folder; else write the first briefing there.',
  );

const noContent = (folder: string) =>
  issue(
    'content-missing',
    { path: 'content', line: 1 },
    `There is no folder ${folder}.`,
    'Run the command in the folder of the project, or correct CONTENT_DIR.',
  );

/** What a file gives: what it gave before, as long as it has not changed since. */
function remembered<T>(
  file: string,
  memory: Memory | undefined,
  read: () => FromFile<T>,
): FromFile<T> {
  if (!memory) return read();
  const stamp = stampOf(file);
  const known = memory.get(file);
  // A path belongs to one kind, so what was kept for it is of the kind that is asked for.
  if (known?.stamp === stamp) return known.read as FromFile<T>;
  const fresh = read();
  memory.set(file, { stamp, read: fresh });
  return fresh;
}

/** Paths of the Markdown files below a folder, sorted, with forward slashes. */
function filesBelow(folder: string, part: string): string[] {
  const root = join(folder, part);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory() && !file.name.startsWith('.'))
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}
