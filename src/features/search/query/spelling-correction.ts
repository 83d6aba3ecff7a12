import type { Engine } from './engine.ts';
import { matchesOfPhrase, matchesOfWord, type Matches } from './matches.ts';
import type { SearchIndex } from './open.ts';
import type { TermEntry } from './files.ts';
import type { Query, QueryWord } from './query.ts';
import { scoresOf } from './ranking.ts';
import { begins, suggestions, type Suggestion } from './spelling.ts';
import { unpackVocabulary } from './vocabulary.ts';
import { tokens } from './words.ts';

/** A word that the index does not know, and what is looked for in its place. */
export interface Correction {
  typed: string;
  words: string[];
}

/** A question before it is answered. */
interface Typed {
  query: Query;
  known: Map<QueryWord, Matches>;
  typing: boolean;
  terms: TermEntry[];
}

/**
 * Mends the words that no page and no term holds. The vocabulary is read only when there is one.
 */
export async function correctSpelling(
  { query, known, typing, terms }: Typed,
  { engine, files }: SearchIndex,
): Promise<Correction[]> {
  const named = new Set(
    terms.flatMap(({ shown, hidden }) =>
      [...shown, ...hidden].flatMap((name) => tokens(name).map((token) => token.stem)),
    ),
  );
  const strange: QueryWord[] = [];
  for (const [word, matches] of known)
    if (/^\p{L}{4,}$/u.test(word.text) && !named.has(word.stem) && !matches.known)
      strange.push(word);
  if (strange.length === 0) return [];
  const packed = await files.vocabulary();
  const vocabulary = unpackVocabulary(packed);
  const context = scoresOf({
    own: [...known].filter(([word]) => !strange.includes(word)).map(([, matches]) => matches),
    also: [],
  });
  const corrections = strange.map(async (word): Promise<Correction[]> => {
    const unfinished = typing && word.at === query.all.at(-1)?.at;
    if (unfinished && begins(word.text, vocabulary)) return [];
    const near = await standing(suggestions(word.text, vocabulary), engine);
    const best = await fitting(near, { context, engine });
    return best ? [{ typed: word.text, words: best.words }] : [];
  });
  return (await Promise.all(corrections)).flat();
}

/** Two words that were typed as one stand together somewhere: "deadline" is not "dead line". */
async function standing(near: Suggestion[], engine: Engine): Promise<Suggestion[]> {
  const together = await Promise.all(
    near.map(async ({ words }) => words.length < 2 || (await matchesOfPhrase(words, engine)).known),
  );
  return near.filter((_, index) => together[index]);
}

/** Among words about equally near, the one that stands on pages with the rest of the question. */
async function fitting(
  near: Suggestion[],
  { context, engine }: { context: Map<string, number>; engine: SearchIndex['engine'] },
): Promise<Suggestion | undefined> {
  const equal = near.filter(({ distance }) => distance <= near[0]!.distance + 0.5).slice(0, 3);
  if (equal.length < 2 || context.size === 0) return near[0];
  const most = Math.max(...context.values());
  const fits = await Promise.all(
    equal.map(async ({ words, distance }) => {
      const { pages } = await matchesOfWord(words[0]!, engine);
      const together = [...pages]
        .map(([id, { score }]) => (score > 0 ? (context.get(id) ?? 0) : 0))
        .sort((a, b) => b - a)
        .slice(0, 3);
      return together.reduce((sum, score) => sum + score, 0) / (3 * most) - distance;
    }),
  );
  return equal[fits.indexOf(Math.max(...fits))];
}
