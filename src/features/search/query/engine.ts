/** A page that holds a word, as Pagefind found it. */
export interface Hit {
  /** Pagefind's name of the page. */
  id: string;
  score: number;
  /** Places of the matches, counted in words from the start of the page. */
  words: number[];
  data: () => Promise<Page>;
}

/** A page as it was indexed: its text, its parts and its facts. */
export interface Page {
  /** The address below the root of the site. */
  raw_url: string;
  /** The text, with `<` and `>` as entities; its words, split at spaces, are what places count. */
  raw_content: string;
  /** Every element with an id, and the place where it starts. */
  anchors: { element: string; id: string; text?: string; location: number }[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** All that the search asks of Pagefind. Only this file knows it. */
export interface Engine {
  /** Pages that hold the word, a longer word that starts with it, or all of several words. */
  hits(words: string): Promise<Hit[]>;
  /** Pages that hold just this word, in any of its forms, or these words in this order. */
  exactly(words: string): Promise<Hit[]>;
  /** How many pages hold just this word, without naming them. */
  count(word: string): Promise<number>;
  /** Every page. It makes Pagefind fetch its whole index. */
  all(): Promise<Hit[]>;
  /** How many pages there are. */
  size: number;
}

/** What is used of Pagefind's own script. */
export interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(
      words: string | null,
      options?: { filters?: Record<string, string> },
    ): Promise<{ results: Hit[]; unfilteredResultCount: number }>;
  };
}

/**
 * Settings of the ranking; `title` is small because a page's title is its heading too, and counts
 * there.
 */
const ranking = { termSimilarity: 1, metaWeights: { title: 0.1 } };

/**
 * Opens Pagefind on an index of `size` pages. Answers are kept: a question typed letter by letter
 * asks for the same words again and again.
 */
export async function openEngine(
  pagefind: Pagefind,
  size: number,
  options: object = {},
): Promise<Engine> {
  const instance = pagefind.createInstance({ baseUrl: '/', ranking, ...options });
  await instance.init();
  const kept = new Map<string | null, Promise<Hit[]>>();
  const search = (words: string | null) => {
    if (!kept.has(words))
      kept.set(
        words,
        instance.search(words).then(({ results }) => results),
      );
    return kept.get(words)!;
  };
  const counts = new Map<string, Promise<number>>();
  const count = (word: string) => {
    if (!counts.has(word))
      counts.set(
        word,
        instance
          .search(`"${word}"`, noPage)
          .then(({ unfilteredResultCount }) => unfilteredResultCount),
      );
    return counts.get(word)!;
  };
  return {
    size,
    count,
    hits: search,
    exactly: (words) => search(`"${words}"`),
    all: () => search(null),
  };
}

/**
 * There is no such filter: Pagefind fetches none, counts, and sends nothing, which for a common
 * word saves the reader's device much copying.
 */
const noPage = { filters: { none: 'none' } };
