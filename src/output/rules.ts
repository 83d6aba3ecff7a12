import type { FileRule } from './declaration.ts';

/** What a file is to readers; see `FileRule`. */
type FileKind = NonNullable<FileRule['is']>;

/** The rules of a finished site, asked by address. */
export interface Rules {
  /** What is found at an address. */
  kindOf(address: string): FileKind;
  /** How the copy on disk holds it; nothing where it is held as it is. */
  inCopy(address: string): FileRule['inCopy'];
  /** What a kept file leaves at its address when it is there no more. */
  leaves(address: string): FileRule['leaves'];
  /** What a host says, by the addresses it goes with, in their order. */
  headers(): Map<string, Record<string, string>>;
}

/** Puts rules together, whoever has declared them. */
export function rulesOf(files: readonly FileRule[]): Rules {
  const matchers = files
    .map((rule) => ({ rule, speaksOf: matcherOf(rule.address) }))
    .sort((a, b) => b.rule.address.length - a.rule.address.length);
  const said = <K extends 'is' | 'inCopy' | 'leaves'>(what: K, address: string): FileRule[K] =>
    matchers.find(({ rule, speaksOf }) => rule[what] && speaksOf(address))?.rule[what];
  return {
    kindOf: (address) => said('is', address) ?? (address.endsWith('/') ? 'kept' : 'passing'),
    inCopy: (address) => said('inCopy', address),
    leaves: (address) => said('leaves', address),
    headers: () => headersOf(files),
  };
}

/** Whether an address is one of those that a rule speaks of. */
export function matcherOf(pattern: string): (address: string) => boolean {
  const plain = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`^${plain.replaceAll('*', '.+')}$`);
  return (address) => whole.test(address);
}

function headersOf(files: readonly FileRule[]): Map<string, Record<string, string>> {
  const withHeaders = files.filter(({ headers }) => headers);
  const addresses = [...new Set(withHeaders.map(({ address }) => address))].sort();
  return new Map(
    addresses.map((address) => {
      const own = withHeaders.filter((rule) => rule.address === address);
      return [
        address,
        Object.fromEntries(own.flatMap((rule) => Object.entries(rule.headers ?? {}))),
      ];
    }),
  );
}
