import type { Library } from '../model/library.ts';
import { publishedLibrary } from './read-library.ts';

/** A library for whoever asks many times: read when first asked for, and kept. */
export interface KeptLibrary {
  get(): Library;
  /** From now on by another reading: drafts too, while an editor previews. */
  readBy(read: () => Library): void;
  /** The files have changed. */
  forget(): void;
}

/** Keeps the published library until told that it has changed. */
export function keepLibrary(): KeptLibrary {
  let read = () => publishedLibrary();
  let kept: Library | undefined;
  return {
    get: () => (kept ??= read()),
    readBy: (other) => {
      read = other;
      kept = undefined;
    },
    forget: () => (kept = undefined),
  };
}
