import { z } from 'astro/zod';
import { isoDate } from '../content/date-schema.ts';
import { sentence } from '../content/fields.ts';

const dataAddress = /^\/api\/v1\/([a-z]+)\/([a-z0-9-]+)\.json$/;

/** No step up, and no name of the file that a page is. */
const ours =
  /^(?!.*\/\.{1,2}(?:\/|$))(?!.*\/index\.html(?:#|$))\/([a-z0-9._-]+\/)*([a-z0-9._-]+\.[a-z0-9]+)?(#[a-z0-9-]+)?$/;

/** An address of ours, with or without a fragment. */
export const addressSchema = z.string().regex(ours, {
  error: ({ input }) => {
    const meant = typeof input === 'string' && input.trim() ? asOurs(input) : '';
    return ours.test(meant)
      ? `the address as the site has it: ${meant}`
      : 'an address such as /briefings/safer-sleep/ or /briefings/safer-sleep/#p3';
  },
});

/** What somebody meant who copied an address from a browser, from a mail, or by hand. */
function asOurs(text: string): string {
  const [, page = '', fragment = ''] =
    /^(?:https?:\/\/[^/]+)?([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(text.trim()) ?? [];
  const path = unescaped(page)
    .toLowerCase()
    .replace(/^\/?/, '/')
    .replace(/\/index\.html$/, '/')
    .replaceAll(/\s+/g, '-');
  const end = /\/$|\.[a-z0-9]+$/.test(path) ? '' : '/';
  return path + end + (fragment.length > 1 ? unescaped(fragment).toLowerCase() : '');
}

/** A text with its %-signs read; as it is where they are none. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text;
  }
}

export const moveSchema = z.strictObject({
  from: addressSchema.describe(
    'An address that was published. A page’s move covers every address below it.',
  ),
  to: addressSchema.describe('Where it is now.'),

  reason: sentence.describe('Shown to readers who follow the old address.'),
  date: isoDate.describe('The day, as YYYY-MM-DD.'),
});
export type Move = z.infer<typeof moveSchema>;

/** Where an address leads after all moves, or the addresses that lead round in a circle. */
export type Moved =
  { kind: 'moved'; to: string; reason: string; date: string } | { kind: 'loop'; through: string[] };

/**
 * Follows the moves of an address to their end, so that no reader is sent on twice; nothing where
 * it has not moved.
 */
export function follow(moves: readonly Move[], address: string): Moved | undefined {
  const first = moveOf(moves, address);
  if (!first) return undefined;
  const through = [address];
  let at = address;
  for (let move: Move | undefined = first; move; move = moveOf(moves, at)) {
    at = landing(move, at);
    if (through.includes(at)) return { kind: 'loop', through: [...through, at] };
    through.push(at);
    if (through.length > 100) return { kind: 'loop', through };
  }
  return { kind: 'moved', to: at, reason: first.reason, date: first.date };
}

/** The page of an address, without its fragment. */
export const pageOf = (address: string) => address.replace(/#.*$/, '');

/**
 * The page that an address belongs to; the data of a document (/api/v1/briefings/safer-sleep.json)
 * belong to its page.
 */
export const pageBehind = (address: string) => pageOf(address).replace(dataAddress, '/$1/$2/');

/** The fragment of an address, with its #, or nothing. */
export const fragmentOf = (address: string) => /#.*$/.exec(address)?.[0] ?? '';

/**
 * The move that speaks of an address: of the fragment itself, else of its page, else of the nearest
 * page above.
 */
function moveOf(moves: readonly Move[], address: string): Move | undefined {
  const exact = moves.find(({ from }) => from === address);
  if (exact) return exact;
  const data = dataAddress.exec(address);
  if (data) return dataMove(moves, data);
  const above = moves.filter(
    ({ from }) => from.endsWith('/') && from !== '/' && pageOf(address).startsWith(from),
  );
  return above.sort((a, b) => b.from.length - a.from.length)[0];
}

/** The data of a document moves with its page. */
function dataMove(moves: readonly Move[], [from, room, slug]: RegExpExecArray): Move | undefined {
  const page = moves.find((move) => move.from === `/${room}/${slug}/`);
  return page && { ...page, from, to: page.to.replace(/^(.*)\/$/, '/api/v1$1.json') };
}

function landing({ from, to }: Move, address: string): string {
  if (from === address || !to.endsWith('/')) return to;
  return to + address.slice(from.length);
}
