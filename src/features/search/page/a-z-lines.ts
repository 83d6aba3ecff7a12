import { resolve } from '../query/files.ts';
import type { Line } from '../query/plain-search.ts';

let kept: Promise<Line[]> | undefined;

/** The lines of the A to Z, read from its page once. */
export function readLines(): Promise<Line[]> {
  kept ??= fetchLines().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

async function fetchLines(): Promise<Line[]> {
  const response = await fetch(resolve('/a-z/'));
  if (!response.ok) throw new Error(`The A to Z answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('main section ul.index li')].map((line) => ({
    text: line.querySelector('a')?.textContent ?? '',
    note: line.querySelector('.fine')?.textContent ?? '',
    href: line.querySelector('a')?.getAttribute('href') ?? '',
    words: line.getAttribute('data-words') ?? '',
  }));
}
