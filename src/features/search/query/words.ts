import { stemmer } from 'stemmer';

/**
 * A word as it stands in a text: folded as the index folds it, with its stem and its place among
 * the words.
 */
export interface Token {
  text: string;
  stem: string;
  /** The count of tokens before it. */
  at: number;
  /** Typed in capitals, as abbreviations are. */
  capitals: boolean;
  /** Belongs to the same hyphenated word as the token before it. */
  joined: boolean;
}

/** The words of a text. Hyphenated words are taken apart, apostrophes and accents fall away. */
export function tokens(text: string): Token[] {
  const found = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘ʼ`]/g, "'")
    .matchAll(pattern);
  return [...found].map(([match, hyphen], at) => {
    const word = fold(match);
    return {
      text: word,
      stem: stem(word),
      at,
      capitals: /[A-Z]{2}|^[-‐–]?[A-Z]\d/.test(match),
      joined: hyphen !== undefined,
    };
  });
}

/** The form in which words are compared: without endings, with a few irregular plurals. */
export function stem(word: string): string {
  return stemmer(irregular[word] ?? word);
}

/** Whether a word says nothing about the subject of a question. */
export const isStopWord = (word: string) => stopWords.has(word);

/** The words that carry the subject; all of them, when every word is a stop word. */
export function contentWords<T extends Pick<Token, 'text'>>(words: T[]): T[] {
  const content = words.filter(({ text }) => !isStopWord(text));
  return content.length > 0 ? content : words;
}

const pattern =
  /([-‐-–](?=[\p{L}\p{N}]))?(?:\p{L}\.(?=\p{N}|\p{L}\.))*[\p{L}\p{N}]+(?:['.](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

const fold = (match: string) =>
  match
    .toLowerCase()
    .replace(/^[-‐-–]/, '')
    .replace(/'s$/, '')
    .replaceAll(/['.]/g, '');

const irregular: Record<string, string> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  wives: 'wife',
};

const stopWords = new Set(
  `a about above after again all also am an and any are aren arent as at be because been before
  being below between both but by came can cannot cant could couldnt did didnt do does doesnt
  doing dont down during each either else etc ever for from further get gets getting give
  given gives go goes going got had hadnt has hasnt have havent having he hell hes her here
  hers herself him himself his how however i id if ill im in into is isnt it its itself ive
  just know let lets like make makes many may me might more most much must my myself need
  needs no nor not now of off on once one only or other others ought our ours ourselves out
  over own per please shall she shes should shouldnt since so some such tell than that thats
  the their theirs them themselves then there theres these they theyre theyve this those
  through thus to too under until up upon us use used using very via want wants was wasnt we
  well were weve werent what whats when where whether which while who whom whose why will with
  within without wont would wouldnt yes yet you your youre yours yourself yourselves anyone
  anything someone something thing things`.split(/\s+/),
);
