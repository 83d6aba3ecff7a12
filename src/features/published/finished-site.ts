import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenHash, textHash } from '../../model/editions/anchored-text.ts';
import { fragmentOf, pageOf } from '../../model/addresses/move.ts';
import { frozenText, publishedPage, type PublishedPage } from './published-page.ts';

/** What a reader finds at an address. */
export type Answer =
  | { kind: 'page'; address: string; page: PublishedPage }
  | { kind: 'file' }
  | { kind: 'taken-down' }
  | { kind: 'lost' };

/** A folder of finished pages, asked by address. */
export interface FinishedSite {
  /** Every address that readers may keep, sorted; fragments come with their page. */
  addresses(): { address: string; hash?: string }[];
  /** What is found at an address, after every page that sends readers on. */
  answer(address: string): Answer;
  /**
   * The hashes of the frozen text of a page, by number; the whole text's is under the empty name.
   */
  hashes(page: string): Map<string, string>;
}

/** The pages that hold text which is frozen once published. */
const frozen = /^\/(?:briefings\/[^/]+\/v\d+|letters\/[^/]+)\/$/;
const withNumbers = /^\/(?:briefings\/[^/]+(?:\/v\d+)?|letters\/[^/]+)\/$/;
const kept =
  /^(?:(?:.*\/)?feed[^/]*\.(?:xml|json)|(?:api|briefings|letters|themes|updates)\/.*\.(?:json|csv|xml|ris|bib|txt|ics))$/;

/** Reads a folder of finished pages, and nothing else. */
export function finishedSite(folder: string): FinishedSite {
  const pages = new Map<string, PublishedPage | undefined>();
  const fileOf = (address: string) =>
    join(folder, pageOf(address).endsWith('/') ? `${pageOf(address)}index.html` : pageOf(address));
  const text = (address: string) => readFileSync(fileOf(address), 'utf8');
  const pageAt = (address: string) => {
    if (!pages.has(address))
      pages.set(address, existsSync(fileOf(address)) ? publishedPage(text(address)) : undefined);
    return pages.get(address);
  };

  const hashes = (page: string) => {
    const texts = frozenText(text(page));
    return new Map([
      ['', frozenHash(texts)],
      ...texts.map(({ id, text }): [string, string] => [id, textHash(text)]),
    ]);
  };

  const answer = (address: string, steps = 0): Answer => {
    if (!pageOf(address).endsWith('/'))
      return existsSync(fileOf(address)) ? { kind: 'file' } : { kind: 'lost' };
    const page = pageAt(pageOf(address));
    if (!page || steps > 20) return { kind: 'lost' };
    if (page.takenDown) return { kind: 'taken-down' };
    const fragment = fragmentOf(address);
    const onward = page.parts.get(fragment.slice(1)) ?? page.movedTo;
    if (!onward) return { kind: 'page', address, page };
    return answer(fragmentOf(onward) ? onward : onward + fragment, steps + 1);
  };

  const linesOf = (address: string): { address: string; hash?: string }[] => {
    const page = pageAt(address)!;
    if (page.movedTo || page.takenDown) return [{ address }];
    if (frozen.test(address)) {
      const texts = hashes(address);
      const isEdition = address.startsWith('/briefings/');
      const numbers = [...texts].filter(([id]) => page.ids.has(id));
      return [
        { address, hash: texts.get('')! },
        ...numbers.map(([id, hash]) => ({
          address: `${address}#${id}`,
          ...(isEdition && { hash }),
        })),
      ];
    }
    const ids = withNumbers.test(address)
      ? [...page.ids].filter((id) => /^[pfral]\d+[a-z]*$/.test(id))
      : address === '/glossary/'
        ? termsOf(text(address))
        : [];
    return [{ address }, ...ids.map((id) => ({ address: `${address}#${id}` }))];
  };

  const addresses = () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
    // A theme's print set comes and goes with its briefings, and is no address of its own.
    const own = files.filter(
      (path) =>
        !/^(?:pagefind|downloads\/.+|_astro)\//.test(path) && !/^themes\/[^/]+\/print\//.test(path),
    );
    const pageAddresses = own
      .filter((path) => /(?:^|\/)index\.html$/.test(path))
      .map((path) => `/${path.slice(0, -'index.html'.length)}`);
    return [
      ...pageAddresses.flatMap(linesOf),
      ...own.filter((path) => kept.test(path)).map((path) => ({ address: `/${path}` })),
    ];
  };

  return { addresses, answer, hashes };
}

const termsOf = (html: string) =>
  [...html.matchAll(/<div [^>]*class="term"[^>]*>/g)].flatMap(
    ([tag]) => /\sid="([^"]+)"/.exec(tag)?.[1] ?? [],
  );
