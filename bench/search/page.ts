import { openEngine, type Engine, type Pagefind } from '../../src/features/search/query/engine.ts';
import { servedFiles } from '../../src/features/search/query/files.ts';
import { find } from '../../src/features/search/query/find.ts';

/**
 * Asks all questions twice in the browser; the second time, with all index parts there but no
 * answer kept, is measured.
 */
async function askAll(questions: string[]) {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const files = servedFiles();
  const size = (await files.pages()).ids.length;
  let instance: ReturnType<Pagefind['createInstance']> | undefined;
  const one: Pagefind = {
    createInstance: (options) => (instance ??= pagefind.createInstance(options)),
  };
  // Each question has an engine of its own, so that no answer is kept; all stay alive, as the
  // site's one engine does, since Pagefind sends a message for each result let go.
  const engines: Engine[] = [];
  const ask = async (text: string) =>
    find(text, { engine: engines[engines.push(await openEngine(one, size)) - 1]!, files });
  for (const text of questions) await ask(text);
  const blocks: number[] = [];
  new PerformanceObserver((list) =>
    blocks.push(...list.getEntries().map((entry) => entry.duration)),
  ).observe({ type: 'longtask', buffered: false });
  const times: number[] = [];
  for (const text of questions) {
    const began = performance.now();
    await ask(text);
    times.push(performance.now() - began);
  }
  await new Promise((done) => setTimeout(done, 100));
  return { times, blocks };
}

Object.assign(globalThis, { askAll });
