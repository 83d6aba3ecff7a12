import type { TermEntry } from './files.ts';
import { stem, tokens } from './words.ts';

/**
 * The words of a text in the one form in which a question and a statistic are compared: small words
 * of a question left out, words of the field that mean the same made the same.
 */
export function fieldWords(text: string, names: Names = []): string[] {
  const plain = [...names, ...sayings].reduce(
    (so, [from, to]) => so.replaceAll(from, ` ${to} `),
    text.replaceAll(/[‘’]/g, "'"),
  );
  return tokens(plain)
    .filter(({ text: word }) => !frame.has(word))
    .map(({ text: word, stem }) => same.get(word) ?? stem);
}

/** What a text may say in another way, and the words that both are compared in. */
export type Names = (readonly [from: RegExp, to: string])[];

const sayings: Names = [
  [/\blocal authorit(y|ies)\b|\bLAs?\b/gi, 'council'],
  [/\b(electively )?home[- ]?(educated|educating|schooled|schooling|ed)\b/gi, 'home education'],
  [/\belective home education\b/gi, 'home education'],
  [/\bin care\b|\blooked[- ]after\b/gi, 'lookedafter'],
  [/\b(tell|inform|alert)(ing)? (the )?(national )?panel\b/gi, 'notify panel'],
  [/\bnational (child safeguarding practice )?review\b/gi, 'review'],
  [/\bmental (ill[- ]health|illness)\b/gi, 'mental health'],
];

/** Words that mean the same; the first stands for all. */
const same = new Map(
  [
    ['die', 'dies', 'died', 'dying', 'dead', 'death', 'deaths', 'fatal', 'fatally'],
    ['baby', 'babies', 'infant', 'infants', 'infancy'],
    ['child', 'children', 'kid', 'kids'],
    ['notify', 'notifies', 'notified', 'notifying', 'notification', 'notifications'],
    ['race', 'racism', 'racial'],
    ['father', 'fathers', 'dad', 'dads'],
    ['mother', 'mothers', 'mum', 'mums'],
    ['sudden', 'suddenly'],
    ['unexpected', 'unexpectedly'],
    ['council', 'councils'],
  ].flatMap((words) => words.map((word) => [word, words[0]!] as const)),
);

/** Words that hold a question or a sentence together and narrow neither. */
const frame = new Set(
  `a an the of in to do does did for there is are was were be been being have has had having by we
  you i they them their it its that this these those on at with who whom whose which what how many
  much get got and or as so if can could would should must shall will need needs please tell me our
  your from when involve involves involved involving concern concerns concerned concerning feature
  features featured include includes included about record recorded recognised relate related
  regarding number percentage percent proportion share fraction made make receive received
  consider considered examine examined study studied found`.split(/\s+/),
);

/** The full names of the field's abbreviations. */
export function fullNames(terms: TermEntry[]): Names {
  return terms.flatMap(({ shown: [name, short] }) =>
    name && short && /^\p{L}{2,}$/u.test(short)
      ? [[new RegExp(`\\b${short}s?\\b`, short.length < 4 ? 'g' : 'gi'), name] as const]
      : [],
  );
}

/** Plain words in the form that comparing uses. */
export const compared = (words: string): string[] =>
  words.split(/\s+/).map((word) => same.get(word) ?? stem(word));
