import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { close } from 'pagefind';
import { openEngine, type Pagefind } from '../../src/features/search/query/engine.ts';
import { find } from '../../src/features/search/query/find.ts';
import { indexPages } from '../../src/features/search/index/indexing.ts';
import { termsFile } from '../../src/features/search/index/terms.ts';
import { readCollection, type Collection, type Doc } from './collection.ts';
import { readGlossary } from './glossary.ts';
import { kB, quantile, reportBytes } from './bytes.ts';
import { openInNode } from './in-node.ts';
import { measure } from './measures.ts';
import { mixed } from './mixed.ts';
import { minisearchRanker, tunedBm25 } from './peers.ts';
import { shortener } from './short.ts';
import { misspell } from './typos.ts';

const usage =
  'npm run bench:search -- --docs D.jsonl --queries Q.jsonl --qrels R.tsv ' +
  '[--glossary G.yaml|tsv] [--engine site|pagefind|minisearch|bm25|all] ' +
  '[--short] [--typos] [--browser] [--worst 10]\n' +
  'Several collections as one site: --mixed, with each of the three given several times, in order.';

const { values: options } = parseArgs({
  options: {
    docs: { type: 'string', multiple: true, default: [] },
    queries: { type: 'string', multiple: true, default: [] },
    qrels: { type: 'string', multiple: true, default: [] },
    glossary: { type: 'string' },
    worst: { type: 'string' },
    engine: { type: 'string', default: 'site' },
    mixed: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    typos: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
});
const given = options.docs.length;
if (
  given === 0 ||
  [options.queries, options.qrels].some(({ length }) => length !== given) ||
  given > 1 !== options.mixed
) {
  console.error(usage);
  process.exit(2);
}

/** Answers one question: ids of documents, best first. */
type Answer = (question: string) => Promise<string[]>;

const collections = options.docs.map((docs, number) =>
  readCollection({ docs, queries: options.queries[number]!, qrels: options.qrels[number]! }),
);
const whole = options.mixed ? mixed(collections) : collections[0]!;
const short = shortener(whole.docs);
const collection: Collection = options.short
  ? { ...whole, queries: whole.queries.map(({ id, text }) => ({ id, text: short(text) })) }
  : whole;
const questions = collection.queries.map(({ id, text }) => ({
  id,
  text: options.typos ? misspell(text) : text,
}));
console.log(
  `${collection.docs.length} documents, ${questions.length} judged questions` +
    (options.short ? ' of three words' : '') +
    (options.typos ? ', one word of each misspelt' : ''),
);
const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
try {
  const engines =
    options.engine === 'all' ? ['bm25', 'minisearch', 'pagefind', 'site'] : [options.engine];
  if (engines.includes('site') || engines.includes('pagefind')) await writeIndex(collection.docs);
  console.log(
    'engine        nDCG@10  MRR@10  success@10  recall@50  no result  ms/query p50   p95',
  );
  for (const name of engines) await run(name);
  if (engines.includes('site'))
    await reportBytes(
      folder,
      whole.queries.map(({ text }) => text),
      short,
    );
  if (options.browser)
    await (
      await import('./in-browser.ts')
    ).reportBrowser(
      folder,
      questions.map(({ text }) => text),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
  await close();
}

/** Each document becomes a page as the site makes them, and is indexed as the site is. */
async function writeIndex(docs: Doc[]) {
  const pages = docs.map(({ title, text }, number) => ({
    path: `${number}/index.html`,
    html: pageOf(title, text),
  }));
  const began = performance.now();
  await indexPages(pages, folder);
  writeFileSync(
    join(folder, 'search', 'terms.json'),
    JSON.stringify(options.glossary ? termsFile(readGlossary(options.glossary)) : []),
  );
  writeFileSync(join(folder, 'search', 'answers.json'), '[]');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const sizeOf = (name: string) =>
    kB(brotliCompressSync(readFileSync(join(folder, 'search', name))).length);
  console.log(
    `indexed in ${seconds} s; compressed, the vocabulary has ${sizeOf('vocabulary.txt')}, ` +
      `the likeness of pages ${sizeOf('alike.txt')}`,
  );
}

function pageOf(title: string, text: string): string {
  const safe = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((words, index) => `<p id="p${index + 1}">${safe(words)}</p>`);
  return (
    `<!doctype html><html lang="en-GB"><head><title>${safe(title)}</title>` +
    '<meta name="pb:kind" content="Briefing"></head><body><main data-findable>' +
    `<h1>${safe(title)}</h1>${paragraphs.join('')}</main></body></html>`
  );
}

async function run(name: string) {
  const answer = await answerOf(name, collection);
  const times: number[] = [];
  const answered: { found: string[]; grades: Map<string, number>; text: string }[] = [];
  for (const { text } of questions.slice(0, 3)) await answer(text);
  for (const { id, text } of questions) {
    const began = performance.now();
    const found = await answer(text);
    times.push(performance.now() - began);
    answered.push({ found, grades: collection.judgements.get(id)!, text });
  }
  const { ndcg10, mrr10, success10, recall50, empty } = measure(answered);
  const cells = [
    ndcg10.toFixed(4).padStart(7),
    mrr10.toFixed(4).padStart(7),
    success10.toFixed(4).padStart(11),
    recall50.toFixed(4).padStart(10),
    `${(100 * empty).toFixed(1)} %`.padStart(10),
    quantile(times, 0.5).toFixed(1).padStart(13),
    quantile(times, 0.95).toFixed(1).padStart(5),
  ];
  console.log(name.padEnd(13), cells.join(' '));
  if (options.worst)
    for (const one of [...answered]
      .sort((a, b) => measure([a]).ndcg10 - measure([b]).ndcg10)
      .slice(0, Number(options.worst)))
      console.log(`  ${measure([one]).ndcg10.toFixed(2)}  ${one.text}`);
}

async function answerOf(name: string, { docs }: Collection): Promise<Answer> {
  if (name === 'minisearch') return plain(minisearchRanker(docs));
  if (name === 'bm25') {
    const { ranker, k1, b } = tunedBm25(collection);
    console.log(
      `(bm25 tuned on these questions${options.typos ? ', spelt rightly' : ''}: k1 ${k1}, b ${b})`,
    );
    return plain(ranker);
  }
  const { engine, files, pagefind } = await openInNode(folder);
  const ids = new Map<string, string>();
  const idOf = async (hit: { id: string; data(): Promise<{ raw_url: string }> }) =>
    ids.get(hit.id) ??
    ids.set(hit.id, docs[Number((await hit.data()).raw_url.slice(1, -1))]!.id).get(hit.id)!;
  for (const hit of await engine.all()) await idOf(hit);
  if (name === 'pagefind') {
    const stock = pagefind.createInstance({ basePath: `${join(folder, 'pagefind')}/` });
    await stock.init();
    return async (question) =>
      (await stock.search(question)).results.slice(0, 50).map(({ id }) => ids.get(id)!);
  }
  const size = engine.size;
  const one = onlyOne(pagefind);
  return async (question) =>
    (
      await find(question, {
        engine: await openEngine(one, size, { basePath: `${join(folder, 'pagefind')}/` }),
        files,
      })
    ).ranked
      .slice(0, 50)
      .map(({ id }) => ids.get(id)!);
}

/** One Pagefind for all questions, while no answer is kept from one question to the next. */
function onlyOne(pagefind: Pagefind): Pagefind {
  let instance: ReturnType<Pagefind['createInstance']> | undefined;
  return { createInstance: (options) => (instance ??= pagefind.createInstance(options)) };
}

function plain(ranker: (question: string) => string[]): Answer {
  return (question) => Promise.resolve(ranker(question));
}
