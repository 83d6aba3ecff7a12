import type { Declaration, FileRule } from '../../output/declaration.ts';

/** Packed already, and nobody's to read but the engine's. */
const packed = { 'Content-Type': 'application/octet-stream' };

/** Its name is a hash of what it holds. */
const immutable = { ...packed, 'Cache-Control': 'public, max-age=31536000, immutable' };

/** It keeps its name when it changes. */
const mayChange = { 'Cache-Control': 'no-cache' };

/** A worker obeys the headers of its own script, not the policy of the page. */
const mayRunWasm = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};

/** What Pagefind writes, kind by kind. */
const indexFiles: FileRule[] = [
  { address: '/pagefind/pagefind.js', is: 'part', headers: mayChange, inCopy: 'as a script' },
  // Without a worker, which a page from disk may not have, Pagefind searches in the page itself.
  { address: '/pagefind/pagefind-worker.js', is: 'part', headers: mayChange, inCopy: 'left out' },
  {
    address: '/pagefind/pagefind-entry.json',
    is: 'part',
    headers: mayChange,
    inCopy: 'inside a script',
  },
  {
    address: '/pagefind/pagefind.*.pf_meta',
    is: 'part',
    headers: packed,
    inCopy: 'inside a script',
  },
  { address: '/pagefind/wasm.*.pagefind', is: 'part', headers: packed, inCopy: 'inside a script' },
  { address: '/pagefind/fragment/*', is: 'part', headers: immutable, inCopy: 'inside a script' },
  { address: '/pagefind/index/*', is: 'part', headers: immutable, inCopy: 'inside a script' },
  { address: '/pagefind/filter/*', is: 'part', headers: immutable, inCopy: 'inside a script' },
];

/** What search adds to the finished site. */
export const declares: Declaration = {
  files: [
    // A kind that is not among the index files is new to us: the copy could not know how to hold
    // it, and its search would fail without a word.
    { address: '/pagefind/*', is: 'part', headers: mayRunWasm, inCopy: 'refused' },
    ...indexFiles,
    { address: '/search/', is: 'kept', headers: mayChange },
    ...['pages.json', 'terms.json', 'answers.json', 'vocabulary.txt', 'alike.txt'].map(
      (name): FileRule => ({
        address: `/search/${name}`,
        is: 'part',
        headers: mayChange,
        inCopy: 'inside a script',
      }),
    ),
    // Loaded when a reader opens the search on any page.
    { address: '/search/overlay.js', is: 'part', headers: mayChange, inCopy: 'as a script' },
    // Where the engine does not run, the lines of this page are searched; it stays a page as well.
    { address: '/a-z/', is: 'kept', inCopy: 'inside a script' },
  ],
};
