import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

/**
 * Asks the questions in a real Chromium: warm time per question, and the longest time in which the
 * page could not answer its reader.
 */
export async function reportBrowser(folder: string, questions: string[]) {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
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
    '<!doctype html><html lang="en-GB"><title>Bench</title><script type="module" src="/bench.js"></script></html>',
  );
  const browser = await openChromium();
  const server = await served(folder);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
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
    console.log(
      `in the browser, warm: p50 ${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)]!.toFixed(0)} ms per question; longest block of the page ${Math.max(0, ...blocks).toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

/** The Chromium at CHROMIUM_PATH, else the one that npm brought with the libraries it needs. */
async function openChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

async function served(folder: string) {
  const server = createServer((request, response) => {
    const path = join(
      folder,
      new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html'),
    );
    response.writeHead(existsSync(path) ? 200 : 404, {
      'content-type': path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.html')
          ? 'text/html'
          : 'application/octet-stream',
    });
    response.end(existsSync(path) ? readFileSync(path) : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
