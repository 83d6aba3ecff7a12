import { compared, fieldWords, fullNames } from './field-words.ts';
import type { AnswerEntry, PlaceEntry, SearchFiles, StatisticEntry, TermEntry } from './files.ts';
import type { SearchResults } from './find.ts';
import { numberAnswers } from './number-answer.ts';
import { numberQuestion } from './number-question.ts';
import { tokens, type Token } from './words.ts';

/** What is shown above the results because it answers the question itself. */
export interface DirectAnswer {
  kind: 'term' | AnswerEntry['kind'];
  title: string;
  text: string;
  note: string;
  address: string;
  /** How it differs from what stands beside it. */
  differs?: string[];
}

/**
 * What answers a question: a definition, a number, a briefing, or a few numbers to be told apart.
 * Most questions have none: an answer is right or absent.
 */
export async function directAnswers(
  text: string,
  { query, corrections }: Pick<SearchResults, 'query' | 'corrections'>,
  files: SearchFiles,
): Promise<DirectAnswer[]> {
  if (query.identifiers.length > 0) {
    const named = (await places(files, 'briefing')).filter(({ about }) =>
      query.identifiers.includes(about),
    );
    if (named.length > 0) return named;
  }
  // What was mended is a guess, and an answer may not rest on one.
  const guessed = corrections.filter(
    ({ typed }) => !meaning.has(typed) && fieldWords(typed).length > 0,
  );
  if (guessed.length > 0 || query.excluded.length > 0) return [];
  const terms = await files.terms();
  const term = termNamed(query.all, terms);
  if (term) return [term];
  const names = fullNames(terms);
  const number = numberQuestion(text, names);
  if (number) {
    const topics = (await places(files, 'briefing')).flatMap(({ title }) =>
      fieldWords(title, names),
    );
    const entries = (await files.answers()).filter((entry) => entry.kind === 'statistic');
    return sideBySide(numberAnswers(number, { entries, topics, names }));
  }
  if (!recommending.test(text)) return [];
  const subject = fieldWords(text.replaceAll(recommending, ' '), names).filter(
    (word) => !said.includes(word),
  );
  const about = (await places(files, 'recommendations')).filter((entry) => {
    const title = fieldWords(entry.about, names);
    return subject.every((word) => title.includes(word));
  });
  return subject.length > 0 && about.length === 1 ? about : [];
}

const recommending = /\brecommend(s|ed|ation|ations)?\b/gi;
const said = compared('panel');

const places = async (files: SearchFiles, kind: PlaceEntry['kind']): Promise<PlaceEntry[]> =>
  (await files.answers()).filter((entry): entry is PlaceEntry => entry.kind === kind);

/** The one term that a question names and asks the meaning of; it is named by its own names. */
function termNamed(all: Token[], terms: TermEntry[]): DirectAnswer | undefined {
  const stems = (words: Token[]) => words.map(({ stem }) => stem).join(' ');
  const asked = [stems(all), stems(all.filter(({ text }) => !meaning.has(text)))];
  const named = terms.filter(
    ({ shown, definition }) =>
      definition !== '' &&
      shown.some((name) => {
        const own = tokens(name);
        return asked.includes(stems(own)) && (!small(own) || all.some(({ capitals }) => capitals));
      }),
  );
  const [term] = named;
  if (!term || named.length > 1) return undefined;
  return {
    kind: 'term',
    title: term.shown.length > 1 ? `${term.shown[0]} (${term.shown[1]})` : term.shown[0]!,
    text: term.definition,
    note: '',
    address: `/glossary/#${term.id}`,
  };
}

const meaning = new Set(
  `what whats is are was were a an the does do mean means meaning of stand stands for define
  definition explain term abbreviation acronym`.split(/\s+/),
);

/** "do" and "as" are words of every day, "DO" and "AS" are not. */
const small = (own: Token[]) => own.length === 1 && own[0]!.text.length < 3;

/** Numbers that must be told apart say how, each pair once, where the library says it. */
function sideBySide(entries: StatisticEntry[]): DirectAnswer[] {
  return entries.map(({ kind, id, title, text, note, address, rivals }, index) => ({
    kind,
    title,
    text,
    note,
    address,
    differs: entries
      .filter((other, place) => other.id in rivals && !(place < index && id in other.rivals))
      .map((other) => `Not the same as “${other.title}”: ${rivals[other.id]}`),
  }));
}
