/** What any host must answer to a request for the made-up site. */
export interface Expected {
  what: string;
  asks: string;
  accepts?: string;
  status: number;
  /** Headers that must be just so; null: that must not be there. */
  headers?: Record<string, string | null>;
  /** How the answer begins. */
  begins?: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const anew = { 'cache-control': 'no-cache' };
const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };
const anyone = { 'access-control-allow-origin': '*' };
const nobody = { 'access-control-allow-origin': null };
const page = { ...html, ...anew, ...nobody };

/** What holds for every answer, errors and redirects included. */
export const always: Record<string, string> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const ask = (
  what: string,
  asks: string,
  status: number,
  headers: Expected['headers'],
  begins?: string,
): Expected => ({ what, asks, status, headers, begins });

const type = (name: string) => ({ 'content-type': name });

/** One table for all hosts; CHUNK and ENGINE stand for files of the search. */
export const expectations: Expected[] = [
  ask('the home page', '/', 200, page, 'home'),
  ask('a page', '/briefings/sheds/', 200, page, 'sheds'),
  ask('a page with a question', '/briefings/sheds/?q=1', 200, page, 'sheds'),
  ask('the search', '/search/', 200, page, 'search'),
  ask('data', '/api/v1/index.json', 200, {
    ...type('application/json'),
    ...anyone,
    ...anew,
  }),
  ask('a feed', '/briefings/sheds/feed.xml', 200, {
    ...type('application/atom+xml; charset=utf-8'),
    ...anyone,
  }),
  ask('a citation', '/briefings/sheds/cite.ris', 200, {
    ...type('application/x-research-info-systems; charset=utf-8'),
    ...nobody,
  }),
  ask('a citation in JSON', '/briefings/sheds/cite.json', 200, {
    ...type('application/vnd.citationstyles.csl+json'),
  }),
  ask('a hashed file', '/_astro/page.abc.js', 200, {
    ...type('text/javascript; charset=utf-8'),
    ...forGood,
  }),
  ask('a chunk of the index', 'CHUNK', 200, {
    ...type('application/octet-stream'),
    ...forGood,
  }),
  ask('a script of the search', 'ENGINE', 200, {
    ...anew,
    'content-security-policy':
      "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self', " +
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  }),
  ask('a book', '/downloads/all.epub', 200, type('application/epub+zip')),
  ask('a file for Kiwix', '/downloads/all.zim', 200, type('application/x-zim')),
  ask('checksums', '/downloads/SHA256SUMS', 200, type('text/plain; charset=utf-8')),
  ask('the manifest', '/manifest.webmanifest', 200, type('application/manifest+json')),
  ask('a drawing', '/icon.svg', 200, type('image/svg+xml')),
  ask('no page', '/briefings/none/', 404, { ...html, ...nobody }, 'no such page'),
  ask('no feed', '/briefings/none/feed.xml', 404, { ...html, ...nobody }, 'no such page'),
  ask('no chunk', '/_astro/none.js', 404, html, 'no such page'),
  ask('a page that has moved', '/briefings/moved/', 301, {
    location: '/briefings/sheds/#p2',
  }),
  ask('a file that has moved', '/briefings/moved/cite.ris', 301, {
    location: '/briefings/sheds/cite.ris',
  }),
  ask('a page without its last slash', '/briefings/sheds', 30, { location: '/briefings/sheds/' }),
  ask('a page that was taken down', '/briefings/gone/', 410, html, 'taken down'),
  ...['gzip', 'br'].map((accepts): Expected => ({
    ...ask(`a page packed with ${accepts}`, '/briefings/sheds/', 200, page, 'sheds'),
    accepts,
  })),
  { ...ask('data packed', '/api/v1/index.json', 200, anyone), accepts: 'gzip' },
];
