import { exampleBriefing, type Meaning } from './meaning.ts';

/** An example as a page shows it: in words, and what stands in the file. */
export interface ShownExample {
  where: string;
  words: string;
}

/** Longer than this no example is shown. */
const most = 240;

/** How the example of a code is shown to the editor who looks it up. */
export function shownExample(example: Meaning['example']): ShownExample {
  if (typeof example === 'string') return { where: example, words: '' };
  switch (example.in) {
    case 'text':
      return { where: 'In the text of a briefing:', words: seen(example.words) };
    case 'field':
      return { where: 'In the front matter of a briefing:', words: seen(example.words) };
    case 'entry':
      return { where: `An entry of content/${example.path}:`, words: seen(example.words) };
    case 'file':
      return { where: `The file content/${example.path}:`, words: seen(example.words) };
    case 'copy':
      return {
        where: `A copy of content/${example.of} as content/${example.path}.`,
        words: '',
      };
    case 'place': {
      const file = example.path === exampleBriefing ? 'a briefing' : `content/${example.path}`;
      const instead = seen(example.instead.trim());
      return example.words.trim()
        ? { where: `In ${file}, in the place of “${instead}”:`, words: seen(example.words) }
        : { where: `This is missing in ${file}:`, words: instead };
    }
  }
}

/** Text whose hidden characters are seen, and that ends where everybody has understood. */
function seen(text: string): string {
  const shown = text.replaceAll(
    /[^\P{C}\n]|\ufffd/gu,
    (sign) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return shown.length > most ? `${shown.slice(0, most).trimEnd()} …` : shown;
}
