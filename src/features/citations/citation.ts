import { formatDate } from '../../model/content/date.ts';
import { escaped } from '../../output/escaped.ts';

/**
 * What a citation of a page is made from. Addresses are public and complete, also in an offline
 * copy.
 */
export interface Cited {
  author: string;
  title: string;
  /** Said in every citation. */
  notice: string;
  /** The day this wording was published; none until it is. */
  date: string | undefined;
  /** The address that always shows the current wording. */
  latest: string;
  /** The address that keeps this wording. */
  address: string;
  identifier?: string;
  edition?: number;
}

/** A citation twice: as rich text for Word, Outlook and Teams, and as plain text. */
export interface Citation {
  html: string;
  text: string;
}

const kinds: Record<string, [string, string]> = {
  p: ['paragraph', 'para'],
  f: ['finding', 'finding'],
  r: ['recommendation', 'rec'],
  a: ['action', 'action'],
  l: ['law update', 'law update'],
};

/**
 * The number of a part as an address has it, from what a reader may type: "12", "p12", "para 12a",
 * "R3".
 */
export function partId(typed: string): string | undefined {
  const [, kind, number] =
    /^\s*(p|para|paragraph|f|finding|r|rec|recommendation|a|action|l|law update)?[\s.#]*(\d+[a-z]*)\s*$/i.exec(
      typed.replace(/^\s*#/, ''),
    ) ?? [];
  return number && `${(kind ?? 'p')[0]}${number}`.toLowerCase();
}

/** A part in words, long for Harvard and short for OSCOLA: "paragraph 12", "para 12". */
function partName(id: string): { long: string; short: string } {
  const [long, short] = kinds[id[0]!] ?? ['part', 'part'];
  return { long: `${long} ${id.slice(1)}`, short: `${short} ${id.slice(1)}` };
}

/**
 * The ready citations of a page or of one numbered part of it. `accessed` is the reader's own day.
 */
export function citations(
  cited: Cited,
  part?: string,
  accessed?: string,
): { link: Citation; code: Citation; harvard: Citation; oscola: Citation } {
  const link = linkTo(cited, part);
  return {
    link,
    code: { html: escaped(link.html), text: link.html },
    harvard: harvard(cited, part, accessed),
    oscola: oscola(cited, part, accessed),
  };
}

function linkTo({ title, author, edition, date, latest, notice }: Cited, part?: string): Citation {
  const name = [
    `${title}${part ? `, ${partName(part).long}` : ''}`,
    `(${[author, edition && `edition ${edition}`, dateText(date)].filter(Boolean).join(', ')})`,
  ].join(' ');
  const address = at(latest, part);
  return {
    html: `<a href="${escaped(address)}">${escaped(name)}</a> – ${escaped(notice)}`,
    text: `${name} – ${notice}: ${address}`,
  };
}

function harvard(
  { author, title, date, identifier, edition, notice, address }: Cited,
  part?: string,
  accessed = 'day month year',
): Citation {
  const facts = [identifier, edition && `edition ${edition}`, part && partName(part).long]
    .filter(Boolean)
    .map((fact) => `, ${fact}`)
    .join('');
  const place = `Available at: ${at(address, part)} (Accessed: ${accessed}).`;
  const tail = `${facts}. ${capital(notice)}. ${place}`;
  const year = date?.slice(0, 4) ?? unpublished;
  return {
    html: `${escaped(author)} (${year}) <em>${escaped(title)}</em>${escaped(tail)}`,
    text: `${author} (${year}) ${title}${tail}`,
  };
}

function oscola(
  { author, title, date, identifier, edition, notice, address }: Cited,
  part?: string,
  accessed = 'day month year',
): Citation {
  const facts = [identifier, edition && `edn ${edition}`, notice, dateText(date)]
    .filter(Boolean)
    .join(', ');
  const pinpoint = part ? ` ${partName(part).short}` : '';
  const place = `<${at(address, part)}> accessed ${accessed}`;
  const text = `${author}, ‘${title}’ (${facts})${pinpoint} ${place}`;
  return { html: escaped(text), text };
}

const unpublished = 'not yet published';
const dateText = (date: string | undefined) => (date ? formatDate(date) : unpublished);
const at = (address: string, part?: string) => (part ? `${address}#${part}` : address);
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
