import { describe, expect, test } from 'vitest';
import { bytesOf, fileText } from '../site-files.ts';
import { copyOf, type Making } from './copy.ts';

const page = '<!doctype html><html><head></head><body>';
const site = {
  'index.html': `${page}<script type="module" src="/_astro/page.js"></script>`,
  'words/index.html': `${page}<a href="/report.zip">Report</a>`,
  'words/list.json': '["a"]',
  'words/public.json': '["b"]',
  '_astro/page.js': 'import "./part.js"; import(window.engine); fetch("/words/list.json");',
  '_astro/part.js': 'console.log("part");',
  'engine.js': 'export const found = 1;',
};
const rules: Making['rules'] = {
  kindOf: (address) => (/\/$|public/.test(address) ? 'kept' : 'part'),
  inCopy: (address) =>
    ({
      '/words/': 'inside a script' as const,
      '/words/list.json': 'inside a script' as const,
      '/words/public.json': 'inside a script' as const,
      '/engine.js': 'as a script' as const,
      '/report.zip': 'left out' as const,
      '/odd.bin': 'refused' as const,
    })[address],
};
const copied = (files: Record<string, string> = site) => {
  const all = Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const);
  return copyOf(new Map(all), { made: '2026-11-22', rules });
};

describe('the copy', () => {
  test('holds each file in the way that its feature has declared', async () => {
    expect([...(await copied()).keys()]).toEqual([
      '_astro/page.js',
      'copy/copy.js',
      'engine.js',
      'index.html',
      'words/index.html',
      'words/index.html.js',
      'words/list.json.js',
      'words/public.json',
      'words/public.json.js',
    ]);
  });

  test('leads to the site for what is left out, made or not', async () =>
    expect(fileText(await copied(), 'words/index.html')).toMatch(/href="https:.*\/report\.zip"/));

  test('has its modules whole in one classic script each, without import or fetch', async () => {
    const script = fileText(await copied(), '_astro/page.js');
    expect(script).toContain('part');
    expect(script).not.toMatch(/\bimport\b|\bfetch\(|globalThis/);
  });

  test('stops at a file that it does not know what to do with', async () => {
    await expect(copied({ 'odd.bin': 'x' })).rejects.toThrow('copy-file-unknown');
  });
});
