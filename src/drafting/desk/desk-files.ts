import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { idSchema } from '../../model/content/fields.ts';
import { documentKinds } from '../../model/kinds.ts';

/** A file of the content as the desk has it. */
export interface DeskFile {
  text: string;
  /** By which a later writing sees whether somebody else has written meanwhile. */
  hash: string;
}

/** What became of a writing. */
export type Written =
  | { kind: 'written'; file: DeskFile }
  /** Another program has written meanwhile: its text, so that no word is lost. */
  | { kind: 'changed'; theirs: DeskFile | undefined };

/** Whether a path is one of a document that may be written, below the content. */
export function isDocument(path: string): boolean {
  const parts = path.replace(/\.md$/, '').split('/');
  return (
    parts.every((part) => idSchema.safeParse(part).success) &&
    Object.values(documentKinds).some(({ nameOf }) => nameOf(path) !== undefined)
  );
}

/** A document of the content, if it is there. No link is followed, and no other file is read. */
export function readDeskFile(folder: string, path: string): DeskFile | undefined {
  if (!isDocument(path)) return undefined;
  const file = join(folder, path);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile() || !isInside(folder, dirname(file)))
    return undefined;
  return deskFile(readFileSync(file, 'utf8'));
}

/** Writes a document; `was` is the hash of what its editor has seen, or nothing for a new one. */
export function writeDeskFile(
  { folder, path }: { folder: string; path: string },
  { text, was }: { text: string; was: string | undefined },
): Written {
  if (!isDocument(path)) throw new Error(`“${path}” is no document of the content.`);
  const file = join(folder, path);
  const there = lstatSync(file, { throwIfNoEntry: false });
  const theirs = there && readDeskFile(folder, path);
  if (there ? theirs?.hash !== was : was !== undefined) return { kind: 'changed', theirs };
  const top = join(folder, path.split('/')[0]!);
  if (lstatSync(top, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`“${path}” leads out of the content.`);
  mkdirSync(dirname(file), { recursive: true });
  if (!isInside(folder, dirname(file))) throw new Error(`“${path}” leads out of the content.`);
  if (there) {
    // Whoever reads meanwhile sees the old text or the new one, and never half of it.
    const beside = join(dirname(file), `.${path.split('/').at(-1)!}.writing`);
    writeFileSync(beside, text);
    renameSync(beside, file);
  } else writeFileSync(file, text, { flag: 'wx' });
  return { kind: 'written', file: deskFile(text) };
}

const deskFile = (text: string): DeskFile => ({
  text,
  hash: createHash('sha256').update(text).digest('hex'),
});

const isInside = (folder: string, place: string) =>
  `${realpathSync(place)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
