import type { Library } from '../model/library.ts';
import { publishedLibrary } from '../load/read-library.ts';

let kept: Library | undefined;

/**
 * The library as pages show it: read once in a build, and afresh for each page while an editor
 * previews.
 */
export function getLibrary(): Library {
  if (import.meta.env.DEV) return publishedLibrary();
  return (kept ??= publishedLibrary());
}
