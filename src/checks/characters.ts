import { allTexts, type ContentText } from '../model/all-texts.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';

/**
 * What no reader sees: controls, marks that turn the direction of a text, zero-width and private
 * characters. A line end, a tab and spaces of every width are allowed, and nothing else.
 */
const unseen = /(?!\n|\t|\r\n)[\p{C}\p{DI}\p{Zl}\p{Zp}]/gu;
const lost = /\ufffd/g;

/** Every character of every text can be seen, and none was lost when the file was saved. */
export function characters(library: Library): Issue[] {
  return allTexts(library).flatMap((text) => [
    ...firstOfLines(text.text, unseen).map(({ character, line }) => hidden(text, character, line)),
    ...firstOfLines(text.text, lost).map(({ line }) => gone(text, line)),
  ]);
}

/** The first character on each line that a pattern finds. */
function firstOfLines(text: string, pattern: RegExp): { character: string; line: number }[] {
  const all = [...text.matchAll(pattern)].map(({ 0: character, index }) => ({
    character,
    line: text.slice(0, index).split('\n').length - 1,
  }));
  return all.filter(({ line }, index) => line !== all[index - 1]?.line);
}

const hidden = (text: ContentText, character: string, line: number) =>
  issue(
    'character-hidden',
    text.at(line),
    `Here stands a character that nobody sees: ${nameOf(character)}.`,
    'Delete it; often it is enough to type the words around it anew.',
  );

const gone = (text: ContentText, line: number) =>
  issue(
    'character-lost',
    text.at(line),
    'Here stands “\ufffd” where a character was lost.',
    'Type the character again, and save the file as UTF-8.',
  );

const names: Record<string, string> = {
  '\f': 'a form feed',
  '\0': 'a null',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u202e': 'a mark that turns the text round',
  '\ufeff': 'a byte-order mark',
};

/** "U+000C, a form feed": the number by which an editor's program finds it. */
function nameOf(character: string): string {
  const number = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name ? `${number}, ${name}` : number;
}
