import type { AnswerEntry, SearchFiles, TermEntry } from './files.ts';
import type { SearchResults } from './find.ts';
import { isStopWord, tokens } from './words.ts';

/** What is shown above the results because it answers the question itself. */
export interface DirectAnswer {
  kind: 'term' | AnswerEntry['kind'];
  title: string;
  text: string;
  note: string;
  address: string;
}

/**
 * The definition, statistic, recommendation or briefing that a question asks for; most questions
 * ask for none.
 */
export async function directAnswer(
  { query, expansions }: SearchResults,
  files: SearchFiles,
): Promise<DirectAnswer | undefined> {
  if (query.identifiers.length > 0) {
    const entry = (await files.answers()).find(
      ({ kind, about }) => kind === 'briefing' && query.identifiers.includes(about),
    );
    if (entry) return entry;
  }
  const subject = query.all.filter(({ text }) => !isStopWord(text) && !asking.test(text));
  const term = whole(
    expansions,
    subject.map(({ at }) => at),
  );
  if (term)
    return {
      kind: 'term',
      title: term.shown.length > 1 ? `${term.shown[0]} (${term.shown[1]})` : term.shown[0]!,
      text: term.definition,
      note: '',
      address: `/glossary/#${term.id}`,
    };
  const text = query.all.map((token) => token.text).join(' ');
  const kind = wantsNumber.test(text)
    ? 'statistic'
    : wantsRecommendation.test(text)
      ? 'recommendation'
      : undefined;
  if (!kind || subject.length === 0) return undefined;
  return nearest(
    subject.map((token) => token.stem),
    (await files.answers()).filter((entry) => entry.kind === kind),
  );
}

const asking =
  /^(define|definition|mean|means|meaning|stand|stands|explain|number|numbers|statistic|statistics|stats|figure|figures|percentage|percent|proportion|share|rate|recommend|recommends|recommended|recommendation|recommendations)$/;
const wantsNumber =
  /\b(how (many|much|often|common)|number of|statistics?|stats|figures?|percentage|percent|proportion|share of)\b/;
const wantsRecommendation = /\brecommend(s|ed|ation|ations)?\b/;

/** The one term that is all of the question's subject. */
function whole(expansions: SearchResults['expansions'], subject: number[]): TermEntry | undefined {
  const [expansion] = expansions;
  if (
    !expansion ||
    expansions.length > 1 ||
    expansion.terms.length > 1 ||
    expansion.terms[0]!.definition === ''
  )
    return undefined;
  return subject.every((at) => at >= expansion.from && at < expansion.to)
    ? expansion.terms[0]
    : undefined;
}

/** The entry that says most of the question's subject; rare words count more. */
function nearest(subject: string[], entries: AnswerEntry[]): AnswerEntry | undefined {
  const stems = entries.map(({ about }) => new Set(tokens(about).map((token) => token.stem)));
  const worth = (stem: string) =>
    Math.log(1 + entries.length / (1 + stems.filter((set) => set.has(stem)).length));
  const all = subject.reduce((sum, stem) => sum + worth(stem), 0);
  const said = stems.map(
    (set) =>
      subject.filter((stem) => set.has(stem)).reduce((sum, stem) => sum + worth(stem), 0) -
      set.size * 0.001,
  );
  const best = said.indexOf(Math.max(...said));
  return entries.length > 0 && said[best]! >= 0.6 * all ? entries[best] : undefined;
}
