import { identifierPrefix } from '../../../site.ts';
import { contentWords, isStopWord, stem, tokens, type Token } from './words.ts';

/** A question, taken apart. */
export interface Query {
  /** Every word, small ones too, in the order typed. */
  all: Token[];
  /** The words to look for, each once. */
  words: QueryWord[];
  /** What stood in quotation marks: pages must hold it as it stands. */
  phrases: string[];
  /** Words with a minus before them: pages must not hold them. */
  excluded: string[];
  /** Identifiers of briefings, in their full form. */
  identifiers: string[];
  /** Sections of an Act, as "47" or "16b". */
  sections: string[];
  /** It asks for sheets to read in seven minutes, and for nothing else. */
  sheets: boolean;
}

export interface QueryWord extends Token {
  /** How often it stands in the question; a pasted paragraph repeats what matters. */
  count: number;
}

/** Takes a question apart. Nothing a reader can type is an error. */
export function parseQuery(text: string): Query {
  const query = queryIn(text);
  // In a text that was pasted, quotation marks quote and dashes begin points.
  return query.words.length > mostTyped ? { ...query, phrases: [], excluded: [] } : query;
}

/** A question with more words than these was not typed as one. */
const mostTyped = 12;

function queryIn(text: string): Query {
  const identifiers = [...text.matchAll(identifier)].map(
    ([, year, number]) => `${identifierPrefix}-${year}-${number!.padStart(2, '0')}`,
  );
  const phrases = [...text.matchAll(phrase)]
    .map((match) => match[1]!.trim())
    .filter((words) => tokens(words).length > 0);
  const excluded = [...text.replaceAll(phrase, ' ').matchAll(minus)].flatMap((match) =>
    tokens(match[1]!).map((token) => token.text),
  );
  const sections = [...text.matchAll(section)].map((match) => match[1]!.toLowerCase());
  const subject = text.replaceAll(sheet, ' ');
  const sheets = subject !== text && tokens(subject).every((token) => isStopWord(token.text));
  const asked = sheets ? text : subject;
  const rest = asked
    .replaceAll(identifier, ' ')
    .replaceAll(minus, ' ')
    .replaceAll(section, ' s$1 ');
  const all = tokens(rest);
  const named = identifiers.length + phrases.length > 0;
  const full = all.filter((token, index) => !beginsAnother(token, all[index + 1]));
  const content = named ? full.filter((token) => !isStopWord(token.text)) : contentWords(full);
  return {
    all,
    words: once([...content, ...whole(all)].sort((a, b) => a.at - b.at)),
    phrases,
    excluded,
    identifiers,
    sections,
    sheets,
  };
}

/** "self harm" is not about the self, nor "non-mobile" about "non": they say nothing alone. */
const beginsAnother = ({ text }: Token, next: Token | undefined) =>
  /^(?:self|non)$/.test(text) && next !== undefined && !isStopWord(next.text);

const sheet =
  /\b(?:7|seven)[\s-]*min(?:ute)?s?(?:[\s-]+(?:briefings?|sheets?|guides?|versions?|handouts?))?\b/gi;
const identifier = new RegExp(
  `\\b${identifierPrefix}[\\s\\u2010-\\u2013-]*(20\\d\\d)[\\s\\u2010-\\u2013/-]*(\\d{1,3})\\b`,
  'gi',
);
const phrase = /["“”]([^"“”]+)["“”]/g;
const minus = /(?<=^|\s)-(?=\p{L})([\p{L}\p{N}'’-]+)/gu;
const section = /\b(?:sections?|sect?|s)[\s.]*(\d{1,3}[a-z]{0,2})\b/gi;

/**
 * Hyphenated words with a small part, such as "well-being", as one word: their parts say too
 * little.
 */
function whole(all: Token[]): Token[] {
  const pairs = all.flatMap((token, index) =>
    token.joined && all[index - 1] ? [[all[index - 1]!, token] as const] : [],
  );
  return pairs
    .filter((pair) => pair.some(({ text }) => isStopWord(text) || text.length < 3))
    .map(([first, second]) => {
      const text = first.text + second.text;
      return { ...first, text, stem: stem(text) };
    });
}

/** Words with the same stem are one word; single letters are none, unless there is nothing else. */
function once(content: Token[]): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const token of content) {
    const known = words.get(token.stem);
    if (known) known.count += 1;
    else words.set(token.stem, { ...token, count: 1 });
  }
  const long = [...words.values()].filter((word) => word.text.length > 1);
  return long.length > 0 ? long : [...words.values()];
}
