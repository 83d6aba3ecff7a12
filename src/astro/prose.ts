import type { MarkdownInstance } from 'astro';

const modules = import.meta.glob<MarkdownInstance<Record<string, unknown>>>('@content/**/*.md');
const inContent = /(?:briefings|letters|themes)\/[^/]+(?:\/v\d+)?\.md$/;
const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [inContent.exec(path)?.[0], load]),
);

/**
 * The prose of a content file, rendered by Astro with the plugins of the config. `path` is as in
 * its origin: content/…
 */
export async function proseOf(path: string) {
  const load = loaders.get(inContent.exec(path)?.[0]);
  if (!load) throw new Error(`There is no prose at ${path}.`);
  return (await load()).Content;
}
