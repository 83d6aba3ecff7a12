/** What the catalogue says of one code, for the editor who looks it up. */
export interface Meaning {
  means: string;
  /**
   * What brings it about, as short as it can be shown: words that the made-up library of the tests
   * takes in, or a sentence where no text of an editor does it.
   */
  example: string | Example;
  cure: string;
}

/** Words of the content that raise a code when they stand in the made-up library. */
export type Example =
  | { in: 'text'; words: string }
  | { in: 'field'; words: string }
  | { in: 'entry'; path: string; words: string }
  | { in: 'file'; path: string; words: string }
  | { in: 'place'; path: string; instead: string; words: string }
  | { in: 'copy'; path: string; of: string };

/** A paragraph in a briefing’s text. */
export const text = (words: string): Example => ({ in: 'text', words });
/** A field in a briefing’s front matter, in the place of the field of that name. */
export const field = (words: string): Example => ({ in: 'field', words });
/** An entry more in a list. */
export const entry = (path: string, words: string): Example => ({ in: 'entry', path, words });
/** A whole file. */
export const file = (path: string, words: string): Example => ({ in: 'file', path, words });
/** Words in the place of others. */
export const inPlaceOf = (path: string, instead: string, words: string): Example => ({
  in: 'place',
  path,
  instead,
  words,
});
/** A file that was copied under another name. */
export const copied = (of: string, path: string): Example => ({ in: 'copy', path, of });

/** The briefing in which the examples stand. */
export const exampleBriefing = 'briefings/shed-locks/v1.md';
