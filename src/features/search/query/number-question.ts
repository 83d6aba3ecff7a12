import { fieldWords, type Names } from './field-words.ts';

/** A question that asks for a number, taken apart. */
export interface NumberQuestion {
  /** A count of things, a share of a group, or a time limit. */
  wants: 'count' | 'share' | 'time';
  /** What it asks the number of, as far as its first small word. */
  things: string[];
  /** What it is about: every one of these words must be met. */
  words: string[];
  /** The years that it names. */
  years: number[];
  /** The months that it names. */
  months: string[];
  /** It names its year as one that ends in March, or as a reporting year. */
  yearEnding: boolean;
  /** It asks for what happens in any one year. */
  yearly: boolean;
  /** The countries that it names. */
  places: string[];
  /** It names several groups together. */
  joins: boolean;
  /** It asks for what a paper, a report or a study says. */
  ofStudy: boolean;
}

/** Takes a question for a number apart; nothing where it asks for something else. */
export function numberQuestion(text: string, names: Names): NumberQuestion | undefined {
  const found = asks.map(([kind, form]) => [kind, form.exec(text)] as const);
  const [wants, asked] = found.find(([, match]) => match !== null) ?? [];
  if (!wants || !asked) return undefined;
  const { rest, ...times } = timesIn(
    `${text.slice(0, asked.index)} ${text.slice(asked.index + asked[0].length)}`,
  );
  const [things] = text.slice(asked.index + asked[0].length).split(smallWord);
  return {
    wants,
    things: fieldWords(things!, names),
    words: fieldWords(rest, names),
    places: placesIn(text),
    joins: /\b(and|or)\b/i.test(text),
    ofStudy: /\b(papers?|reports?|stud(y|ied)|examined|(in|of) the (national )?review)\b/i.test(
      text,
    ),
    ...times,
  };
}

/** Where the name of what is counted ends. */
export const smallWord = new RegExp(
  `\\b(?:${[
    'of|in|to|at|on|by|for|from|with|was|were|are|is|be|been|do|does|did|have|has|had|that|which',
    'who|whose|about|the|there|should|must|can|could|will|would|may|we|you|they',
  ].join('|')})\\b`,
  'i',
);

const asks: [NumberQuestion['wants'], RegExp][] = [
  ['count', /\bhow many\b|\b(the )?number of\b/i],
  ['share', /\b(percentage|per ?cent|proportion|share|fraction) of\b/i],
  [
    'time',
    /\bhow (long|soon|quickly|fast)\b|\b(the )?(time limit|deadline|time ?scale|time frame)\b/i,
  ],
];

/** The years, months and "each year" of a text, and the text without them. */
export function timesIn(text: string) {
  const years = new Set<number>();
  let rest = text.replaceAll(twoYears, (_, from: string, to: string) => {
    years.add(Number(from)).add(Number(from.slice(0, 2) + to));
    return ' ';
  });
  const yearEnding = endsInMarch.test(rest);
  rest = rest.replace(endsInMarch, ' $<year> ');
  rest = rest.replaceAll(oneYear, (year) => {
    years.add(Number(year));
    return ' ';
  });
  const months = [...rest.matchAll(month)].map(([name]) => name.toLowerCase());
  const yearly = everyYear.test(rest);
  rest = rest.replaceAll(month, ' ').replace(everyYear, ' ');
  return { rest, years: [...years].sort(), months, yearEnding, yearly };
}

const twoYears = /\b((?:19|20)\d\d)\s*[-–/]\s*(\d\d)\b(?!\d)/g;
const oneYear = /\b(?:19|20)\d\d\b/g;
const endsInMarch =
  /\b(?:(?:the )?year (?:to|ending|ended)(?: in)?(?: 31)?(?: march)?|reporting year) (?<year>20\d\d)\b/i;
const month = new RegExp(
  `\\b(?:${[
    'january|february|march|april|may(?= (?:19|20)\\d\\d)|june|july|august|september|october',
    'november|december',
  ].join('|')})\\b`,
  'gi',
);
const everyYear =
  /\b(?:in )?(?:a|each|every|per|any|one) (?:single )?year\b|\byearly\b|\bannually\b/i;

/** The countries that a text names. */
export const placesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(country)].map(([name]) => name.toLowerCase())),
];

const country = /\b(england|wales|scotland|(northern )?ireland|uk|united kingdom|britain)\b/gi;
