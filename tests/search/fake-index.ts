import type { Engine, Hit } from '../../src/features/search/query/engine.ts';
import type { SearchFiles, TermEntry } from '../../src/features/search/query/files.ts';
import { packVocabulary } from '../../src/features/search/query/vocabulary.ts';
import { stem, tokens } from '../../src/features/search/query/words.ts';

/** An index for tests: pages by id, found by stem as Pagefind finds them. */
export function fakeEngine(pages: Record<string, string>): Engine {
  const stemsOf = Object.entries(pages).map(([id, text]) => ({
    id,
    stems: tokens(text).map((token) => token.stem),
  }));
  const hit = (id: string, words: number[]): Hit => ({
    id,
    score: words.length,
    words,
    data: () =>
      Promise.resolve({
        raw_url: `/${id}/`,
        raw_content: pages[id]!,
        anchors: [],
        meta: {},
        filters: {},
      }),
  });
  const places = (stems: string[], test: (word: string) => boolean) =>
    stems.flatMap((word, place) => (test(word) ? [place] : []));
  const all = (words: string, same: (word: string, wanted: string) => boolean) =>
    stemsOf.flatMap(({ id, stems }) => {
      const found = words
        .split(' ')
        .map((wanted) => places(stems, (word) => same(word, stem(wanted))));
      return found.every((list) => list.length > 0)
        ? [
            hit(
              id,
              [...new Set(found.flat())].sort((a, b) => a - b),
            ),
          ]
        : [];
    });
  const exactly = (words: string) =>
    all(words, (word, wanted) => word === wanted).filter(({ id }) =>
      ` ${tokens(pages[id]!)
        .map((token) => token.stem)
        .join(' ')} `.includes(` ${words.split(' ').map(stem).join(' ')} `),
    );
  return {
    size: stemsOf.length,
    hits: (words) => Promise.resolve(all(words, (word, wanted) => word.startsWith(wanted))),
    exactly: (words) => Promise.resolve(exactly(words)),
    count: (word) => Promise.resolve(exactly(word).length),
    all: () => Promise.resolve(stemsOf.map(({ id }) => hit(id, []))),
  };
}

/** Files to go with it; `asked` tells which were read. */
export function fakeFiles(
  pages: Record<string, string>,
  terms: TermEntry[] = [],
): SearchFiles & { asked: string[] } {
  const asked: string[] = [];
  const counts = new Map(
    Object.values(pages).flatMap((text) =>
      tokens(text).map(({ text: word }) => [word, 1] as const),
    ),
  );
  return {
    asked,
    pages: () => Promise.resolve({ ids: Object.keys(pages), titles: [], facets: {} }),
    terms: () => Promise.resolve(terms),
    answers: () => {
      asked.push('answers');
      return Promise.resolve([]);
    },
    alike: () => Promise.resolve(undefined),
    vocabulary: () => {
      asked.push('vocabulary');
      return Promise.resolve(packVocabulary(counts));
    },
  };
}
