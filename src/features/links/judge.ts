import type { Links, AddressState } from './links-schema.ts';

/** What a link to this site is today. */
export type Verdict =
  'current' | 'superseded' | 'moved' | 'withdrawn' | 'wrong fragment' | 'unknown';

/**
 * A link as it was written, what is true of it, and the address to use instead, if there is one.
 */
export interface Finding {
  written: string;
  verdict: Verdict;
  /** In a sentence for the reader. */
  why: string;
  /** The complete address to use; the right one for a current link. */
  instead?: string;
}

type Judgement = Omit<Finding, 'written'>;

/** Says of one link what it is today; nothing of a link to somebody else's site. */
export function checkLink(written: string, links: Links): Finding | undefined {
  const url = ourUrl(written, links.site);
  if (!url) return undefined;
  const fragment = fragmentOf(url);
  const address = knownAddress(decoded(url.pathname), links);
  if (address === undefined) return { written, ...unknown(url, links) };
  const { instead, ...rest } = judge(address, fragment, links, 0);
  return {
    written,
    ...rest,
    ...(instead && {
      instead: new URL(
        instead.replace(/#|$/, (end) => url.search + end),
        links.site,
      ).href,
    }),
  };
}

/** The link as an address of ours; with or without https and www, or from the root of the site. */
export function ourUrl(written: string, site: string): URL | undefined {
  const { host } = new URL(site);
  const text = written.trim();
  const full = text.startsWith('//')
    ? `https:${text}`
    : new RegExp(`^(www\\.)?${host.replaceAll('.', '\\.')}(/|$|#|\\?)`, 'i').test(text)
      ? `https://${text}`
      : text;
  if (!URL.canParse(full, site)) return undefined;
  const url = new URL(full, site);
  return /^https?:$/.test(url.protocol) && url.host.replace(/^www\./, '') === host
    ? url
    : undefined;
}

/** The fragment without its #, and without the words to highlight that a browser may add. */
const fragmentOf = (url: URL) => decoded(url.hash.slice(1)).replace(/:~:.*$/, '');

/**
 * The address as the list has it: a missing last slash or a written-out index.html are no mistakes.
 */
function knownAddress(path: string, { addresses, files }: Links): string | undefined {
  const plain = path.replace(/\/index\.html$/, '/');
  return [plain, `${plain}/`].find(
    (address) => Object.hasOwn(addresses, address) || files.includes(address),
  );
}

function unknown(url: URL, links: Links): Judgement {
  const lower = knownAddress(decoded(url.pathname).toLowerCase(), links);
  if (lower !== undefined)
    return {
      verdict: 'unknown',
      why: 'Our addresses are in small letters only.',
      instead: new URL(lower, links.site).href + url.hash.toLowerCase(),
    };
  return {
    verdict: 'unknown',
    why: 'We never had a page at this address. Look for a spelling mistake.',
  };
}

function judge(address: string, fragment: string, links: Links, steps: number): Judgement {
  const own = fragment ? links.addresses[`${address}#${fragment}`] : undefined;
  const state: AddressState = own ?? links.addresses[address] ?? { state: 'current' };
  if (steps > 9) return { verdict: 'unknown', why: 'The address leads round in a circle.' };
  switch (state.state) {
    case 'moved':
      return afterMove(state.to, own ? '' : fragment, links, steps);
    case 'withdrawn':
      return {
        verdict: 'withdrawn',
        why:
          state.reason === 'Taken down.'
            ? 'Taken down. Please take the link out.'
            : `Withdrawn: ${state.reason}`,
      };
    case 'superseded':
      return afterEdition(address, state, fragment, links, steps);
    case 'current':
      return inPage(address, state, fragment, links, steps);
  }
}

function afterMove(to: string, fragment: string, links: Links, steps: number): Judgement {
  const [page = '', own = ''] = to.split('#');
  const target = judge(page, own || fragment, links, steps + 1);
  return target.verdict === 'current'
    ? { ...target, verdict: 'moved', why: 'The page has a new address.' }
    : target;
}

function afterEdition(
  address: string,
  { by, ids }: Extract<AddressState, { state: 'superseded' }>,
  fragment: string,
  links: Links,
  steps: number,
): Judgement {
  const target = judge(by, fragment, links, steps + 1);
  if (target.verdict === 'withdrawn' && judge(by, '', links, steps + 1).verdict === 'withdrawn')
    return target;
  const page = judge(by, '', links, steps + 1).instead ?? by;
  if (isPlace(fragment) && !ids?.includes(fragment))
    return {
      verdict: 'wrong fragment',
      why: `The page has no part “${fragment}”, and a newer text takes its place.`,
      instead: page,
    };
  const another = !address.startsWith(by);
  const instead = target.instead && target.verdict !== 'wrong fragment' ? target.instead : page;
  return {
    verdict: 'superseded',
    why: another ? 'Another briefing takes its place.' : 'There is a newer edition.',
    instead,
  };
}

function inPage(
  address: string,
  { ids = [], removed = [], to }: Extract<AddressState, { state: 'current' }>,
  fragment: string,
  links: Links,
  steps: number,
): Judgement {
  if (to !== undefined) {
    const target = judge(to, fragment, links, steps + 1);
    return target.verdict === 'current'
      ? { ...target, instead: withFragment(address, fragment) }
      : target;
  }
  if (removed.includes(fragment))
    return {
      verdict: 'withdrawn',
      why: `The text of “${fragment}” was removed; the page says why.`,
      instead: withFragment(address, fragment),
    };
  if (isPlace(fragment) && !ids.includes(fragment))
    return {
      verdict: 'wrong fragment',
      why: `The page has no part “${fragment}”.`,
      instead: address,
    };
  return {
    verdict: 'current',
    why: 'The link is right.',
    instead: withFragment(address, fragment),
  };
}

/** Whether a fragment names a place; one with “=” is what the reader chose, such as a search. */
const isPlace = (fragment: string) =>
  fragment !== '' && fragment !== 'top' && !fragment.includes('=');
const withFragment = (address: string, fragment: string) =>
  fragment ? `${address}#${fragment}` : address;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text;
  }
}
