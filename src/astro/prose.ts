import { loadProse } from './load-prose.ts';

/**
 * The prose of a content file, rendered by Astro with the plugins of the config. `path` is as in
 * its origin: content/…
 */
export async function proseOf(path: string) {
  const prose = await loadProse(path);
  if (!prose) throw new Error(`There is no prose at ${path}.`);
  return prose.Content;
}
