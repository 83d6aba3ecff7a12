import { find } from '../../src/features/search/query/find.ts';
import { openInNode, type BytesRead } from './in-node.ts';

/** What a reader's device fetches for a first question, beyond the engine's own start. */
export async function reportBytes(
  folder: string,
  texts: string[],
  short: (text: string) => string,
) {
  const step = Math.ceil(texts.length / 40);
  const some = texts.filter((_, index) => index % step === 0);
  console.log(
    'What a first question fetches beyond script, wasm and page list ' +
      `(${some.length} of the questions):`,
  );
  for (const [name, asked] of [
    ['a whole question:', some],
    ['its three rarest words:', some.map(short)],
  ] as const) {
    const sizes = await bytesFor(folder, asked);
    const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
    console.log(
      `  ${name.padEnd(24)} mean ${kB(mean)}, p95 ${kB(quantile(sizes, 0.95))}, ` +
        `most ${kB(Math.max(...sizes))}`,
    );
  }
}

async function bytesFor(folder: string, texts: string[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const text of texts) {
    const read: BytesRead = new Map();
    const { engine, files } = await openInNode(folder, read);
    await find(text, { engine, files });
    sizes.push(counted.reduce((sum, kind) => sum + (read.get(kind) ?? 0), 0));
  }
  return sizes;
}

const counted = ['pf_index', 'pf_filter', 'vocabulary.txt', 'alike.txt', 'terms.json'];

/** The value that a share of all values does not reach. */
export function quantile(values: number[], share: number): number {
  return [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ]!;
}

/** Bytes as kilobytes. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
