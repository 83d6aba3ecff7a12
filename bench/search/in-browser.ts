import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openBrowser, serve } from '../../tests/browser/browser.ts';

/**
 * Asks the questions in a real Chromium: warm time per question, and the longest time in which the
 * page could not answer its reader.
 */
export async function reportBrowser(folder: string, questions: string[]) {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
    // The settings of the site read the environment of a build, and a page has none.
    define: { 'process.env': '{}' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'page.ts'),
        formats: ['es'],
        fileName: () => 'bench.js',
      },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en-GB"><title>Bench</title>' +
      '<script type="module" src="/bench.js"></script></html>',
  );
  const browser = await openBrowser();
  const server = await serve(folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    const { times, blocks } = await page.evaluate(
      (texts) =>
        (
          globalThis as unknown as {
            askAll(texts: string[]): Promise<{ times: number[]; blocks: number[] }>;
          }
        ).askAll(texts),
      questions,
    );
    const sorted = times.toSorted((a, b) => a - b);
    const quantile = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(0);
    console.log(
      `in the browser, warm: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms per question; ` +
        `longest block of the page ${Math.max(0, ...blocks).toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
