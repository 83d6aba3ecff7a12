import type { FileRule } from '../../../output/declaration.ts';

interface CopyRule {
  address: string;
  inCopy: FileRule['inCopy'] | 'refused';
}

/** How the copy holds each kind of file that a browser could not read from disk as it is. */
const declared: CopyRule[] = [
  { address: '/pagefind/pagefind.js', inCopy: 'as a script' },
  { address: '/pagefind/pagefind-worker.js', inCopy: 'left out' },
  { address: '/pagefind/pagefind-entry.json', inCopy: 'inside a script' },
  { address: '/pagefind/*.pf_*', inCopy: 'inside a script' },
  { address: '/pagefind/wasm.*.pagefind', inCopy: 'inside a script' },
  { address: '/pagefind/*', inCopy: 'refused' },
  { address: '/search/*.json', inCopy: 'inside a script' },
  { address: '/search/*.txt', inCopy: 'inside a script' },
  { address: '/a-z/', inCopy: 'inside a script' },
  { address: '/_headers', inCopy: 'left out' },
  { address: '/_redirects', inCopy: 'left out' },
  { address: '/robots.txt', inCopy: 'left out' },
  { address: '/redirects.json', inCopy: 'left out' },
  { address: '/sitemap*.xml', inCopy: 'left out' },
  { address: '/service-worker.js', inCopy: 'left out' },
  { address: '/service-worker.json', inCopy: 'left out' },
  { address: '/manifest.webmanifest', inCopy: 'left out' },
  { address: '/downloads/*', inCopy: 'left out' },
];

const pattern = (address: string) =>
  new RegExp(`^${address.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.+')}$`);

/** How the copy holds what is at an address; nothing where it holds it as it is. */
export const rules = {
  inCopy: (address: string) => declared.find((rule) => pattern(rule.address).test(address))?.inCopy,
};
