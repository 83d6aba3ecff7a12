import type { MarkdownInstance } from 'astro';

/** What Astro makes of a Markdown file. */
export type ProseModule = MarkdownInstance<Record<string, unknown>>;

const modules = import.meta.glob<ProseModule>('@content/**/*.md');
const inContent = /(?:briefings|letters|themes)\/[^/]+(?:\/v\d+)?\.md$/;
const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [inContent.exec(path)?.[0], load]),
);

/** Loads the Markdown file of a path as in its origin, content/…, from among all of them. */
export const loadProse = (path: string): Promise<ProseModule> | undefined =>
  loaders.get(inContent.exec(path)?.[0])?.();
