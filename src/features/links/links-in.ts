/** A link found in a text, and the line it stands on (counted from 1) where that is known. */
export interface Found {
  written: string;
  line?: number;
}

/** Whether a text is the HTML of a page; a CSV that holds HTML in quoted cells is not. */
export const isHtml = (text: string) =>
  /<\s*(?:!doctype|html|body|a|area|iframe|p|div|li)\b/i.test(text) &&
  !/(?:href|src)\s*=\s*""\w/i.test(text);

/**
 * Every link in a list, a CSV or any other text: complete addresses, those without https, and those
 * from the root of the site.
 */
export function linksInText(text: string, site: string): Found[] {
  const host = new URL(site).host.replaceAll('.', '\\.');
  const complete = 'https?://|//';
  const ofHost = `(?:www\\.)?${host}(?=[/?#\\s]|$)`;
  const fromRoot = '(?<!<)/(?=[a-z0-9])';
  const begins = `(?<![\\w/.@-])(?:${complete}|${ofHost}|${fromRoot})`;
  const pattern = new RegExp(`${begins}[^\\s"'<>|,;()\\[\\]{}“”‘’\`]*`, 'gi');
  return text.split(/\r?\n/).flatMap((row, index) =>
    [...row.matchAll(pattern)].map(([written]) => ({
      written: written.replace(/[.:!?*]+$/, ''),
      line: index + 1,
    })),
  );
}

/**
 * The links that stand among the words of a page: complete ones only, for there "/a/" may be
 * anything.
 */
export const linksInWords = (words: string, site: string): Found[] =>
  linksInText(words, site).filter(({ written }) => !/^\/(?!\/)/.test(written));

/** Each link once, in the order in which it first stands. */
export function once(found: Found[]): Found[] {
  return found.filter(
    ({ written }, index) => found.findIndex((other) => other.written === written) === index,
  );
}
