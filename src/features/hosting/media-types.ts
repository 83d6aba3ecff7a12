const text = (type: string) => `${type}; charset=utf-8`;

/** What files are, by how their names end; a host that does not know an ending would guess. */
export const typesByEnding: Record<string, string> = {
  bib: text('application/x-bibtex'),
  css: text('text/css'),
  csv: text('text/csv'),
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  html: text('text/html'),
  js: text('text/javascript'),
  json: 'application/json',
  minisig: text('text/plain'),
  png: 'image/png',
  ris: text('application/x-research-info-systems'),
  svg: 'image/svg+xml',
  txt: text('text/plain'),
  webmanifest: 'application/manifest+json',
  xml: text('application/xml'),
  zim: 'application/x-zim',
  zip: 'application/zip',
};

/** What a file without an ending is, such as a list of checksums. */
export const typeWithoutEnding = text('text/plain');

/** The endings whose files get smaller when they are packed. */
export const endingsToPack = Object.entries(typesByEnding)
  .filter(([, type]) => /^text\/|json|xml|javascript|bibtex|info-systems/.test(type))
  .filter(([ending]) => ending !== 'docx')
  .map(([ending]) => ending);

/** What a file is by its name alone. */
export function typeOfName(path: string): string {
  const name = path.split('/').at(-1)!;
  const ending = name.includes('.') ? name.split('.').at(-1)! : '';
  if (!ending) return typeWithoutEnding;
  return typesByEnding[ending] ?? 'application/octet-stream';
}
