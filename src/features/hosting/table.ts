import { addressOf } from '../../output/addresses.ts';
import { matcherOf } from '../../output/rules.ts';
import { typeOfName } from './media-types.ts';

/** One header that a host says, and with which addresses it says what. */
export interface HeaderRule {
  name: string;
  /** The addresses with a value of their own, the most general first; "*" is any run. */
  cases: { pattern: string; value: string }[];
  /** What is said with every other address. */
  otherwise?: string;
  /** Whether it is said with errors and redirects, too. */
  always: boolean;
}

/** Everything that a host has to know, whatever host it is. */
export interface Table {
  headers: HeaderRule[];
  redirects: { from: string; to: string }[];
  /** Pages whose text was taken down; the notice that stands there answers with 410. */
  gone: string[];
  /** The page for an address that has none. */
  notFound: string;
}

/** What a table is made from. */
export interface Told {
  headers: ReadonlyMap<string, Record<string, string>>;
  redirects: readonly { from: string; to: string }[];
  gone: readonly string[];
}

/** Headers that speak of the file alone: an error page in its place must not carry them. */
const ofTheFile = new Set(['Cache-Control', 'Content-Type']);

/** What is kept may be kept only after asking whether it is still so. */
const revalidated = 'no-cache';

/** Puts together what the features have declared, what has moved and what was taken down. */
export function tableOf({ headers, redirects, gone }: Told): Table {
  const names = [...new Set([...headers.values()].flatMap((lines) => Object.keys(lines)))];
  const said = [...headers].sort(([a], [b]) => a.length - b.length);
  return {
    headers: [...names, ...(names.includes('Cache-Control') ? [] : ['Cache-Control'])]
      .sort()
      .map((name) => ruleOf(name, said)),
    // A fragment never reaches a server, so addresses with one are left to their pages.
    redirects: redirects
      .filter(({ from }) => !from.includes('#') && !gone.includes(from))
      .map(({ from, to }) => ({ from, to })),
    gone: [...gone],
    notFound: '/404.html',
  };
}

function ruleOf(name: string, said: readonly [string, Record<string, string>][]): HeaderRule {
  const general = said.find(([pattern]) => pattern === '/*')?.[1][name];
  const otherwise = general ?? (name === 'Cache-Control' ? revalidated : undefined);
  const cases = said.flatMap(([pattern, lines]) => {
    const value = lines[name];
    if (pattern === '/*' || value === undefined) return [];
    return [{ pattern, value: joined(name, general, value) }];
  });
  return { name, cases, ...(otherwise && { otherwise }), always: !ofTheFile.has(name) };
}

/** Two policies of content hold together; of any other header the nearer value counts. */
const joined = (name: string, general: string | undefined, value: string) =>
  name === 'Content-Security-Policy' && general ? `${general}, ${value}` : value;

/** What a header says with an address; nothing where it is not said. */
export function valueAt({ cases, otherwise }: HeaderRule, address: string): string | undefined {
  return cases.findLast(({ pattern }) => matcherOf(pattern)(address))?.value ?? otherwise;
}

/** All that a host says with a file of the site, the type included. */
export function headersAt(table: Table, path: string): Record<string, string> {
  const address = addressOf(path);
  const said = table.headers.flatMap((rule) => {
    const value = valueAt(rule, address);
    return value === undefined ? [] : [[rule.name, value] as const];
  });
  return { 'Content-Type': typeOfName(path), ...Object.fromEntries(said) };
}

/** A pattern as a regular expression of servers; a page is found by its file's name, too. */
export function regexOf(pattern: string, after = ''): string {
  const plain = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.+');
  return `^${plain.endsWith('/') ? `${plain}(index\\.html)?` : plain}${after}$`;
}
