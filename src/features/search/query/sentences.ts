/** A sentence, by the places of its words: the first, and the one after its last. */
export interface Sentence {
  from: number;
  to: number;
}

/** The sentences of a passage. */
export function sentencesIn(words: string[], { from, to }: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let start = from;
  for (let at = from; at < to; at++)
    if (at + 1 === to || (ends(words[at]!) && begins(words[at + 1]!))) {
      found.push({ from: start, to: at + 1 });
      start = at + 1;
    }
  return found;
}

/**
 * The least run of whole sentences around the wanted ones that says nothing else than the passage
 * does: a sentence that leans on the one before is not shown without it, nor one that the next
 * limits without that; a number keeps all that stands around it.
 */
export function completed(words: string[], sentences: Sentence[], wanted: Sentence): Sentence {
  let first = sentences.findIndex(({ to }) => to > wanted.from);
  let last = sentences.findLastIndex(({ from }) => from < wanted.to);
  const said = (at: number) => sentenceText(words, sentences[at]!);
  if (holdsNumber(sentenceText(words, { from: sentences[first]!.from, to: sentences[last]!.to })))
    return { from: sentences[0]!.from, to: sentences.at(-1)!.to };
  while (first > 0 && leaning.test(said(first))) first--;
  while (last + 1 < sentences.length && limiting.test(said(last + 1))) last++;
  return { from: sentences[first]!.from, to: sentences[last]!.to };
}

/** The words from one place to another, as they stand. */
export const sentenceText = (words: string[], { from, to }: Sentence) =>
  words.slice(from, to).join(' ');

/** Whether a text holds a number that means nothing without what it is a number of. */
export const holdsNumber = (text: string) => numeric.test(text.replaceAll(harmless, ' '));

const ends = (word: string) =>
  /[.?!…]["'”’)]*$/u.test(word) &&
  !/^(?:\p{L}|[esinpvEDM][.gr]*|cf|No|Dr|St|etc|vs|para)\.$/u.test(word);

const begins = (word: string) => /^["'“‘([]?[\p{Lu}\d£]/u.test(word);

/** It speaks of what the sentence before has named. */
const leaning =
  /^["“‘]?(?:it|its|they|their|them|he|she|his|her|this|these|those|that|both|neither|either|none|such|so|but|and|or|nor|yet|however|then|there|only|also|instead|otherwise|first|next|another|others?|some|each|one|two|three|here|even|still|most|many|few|more|again|as a result|in (?:turn|that|this|these|those|each)|for (?:this|that|these|example)|among (?:them|these|those)|of (?:these|those|them)|at (?:this|that))\b/i;

/** It takes back a part of what the sentence before has said. */
const limiting =
  /^["“‘]?(?:but|however|yet|only|not|nor|neither|none|no\b|never|except|unless|until|though|although|even so|still|instead|otherwise|that said|on the other hand|this (?:is|was|does|did|may|can|will)|(?:it|they|these|those|that|this|we) (?:(?:is|are|was|were|do|does|did|may|might|can|could|will|would|should|has|have|had|must) )?(?:not|never|no|only|cannot)|we have not)\b/i;

/** Dates, ages and the numbering of laws and papers. */
const harmless = new RegExp(
  [
    '\\b[a-z]{2}-\\d+-\\d+',
    '\\b\\d{1,2} (to \\d{1,2} )?(january|february|march|april|may|june|july|august|september)\\b',
    '\\b\\d{1,2} (to \\d{1,2} )?(october|november|december)\\b',
    '\\b(19|20)\\d\\d([-–/ ]\\d\\d)?\\b',
    '\\b(sections?|parts?|chapters?|schedule|articles?|paragraphs?|regulations?) \\d+\\w*',
    '\\b(aged?|under|over|covid|article)[- ](the age of )?\\d+',
  ].join('|'),
  'gi',
);

/** A share, a count or a figure. */
const numeric =
  /\d|\b(?:half|thirds?|quarters?|fifths?|tenths?|majority)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) /i;
