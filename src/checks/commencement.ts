import { issue, type Issue } from '../model/issue.ts';
import type { Edition, Library } from '../model/library.ts';
import { editionsOf, editionTexts, type Text } from '../model/texts.ts';

/** What is enacted and has not begun is told with “once in force” in every sentence. */
export function commencement(library: Library): Issue[] {
  return editionsOf(library).flatMap((edition) => {
    const on = sentencesOn(edition);
    return editionTexts(edition).flatMap((text) =>
      on(text).flatMap((sentence) => unmarked(text, sentence)),
    );
  });
}

/** What tells a reader that a rule does not hold yet. */
const mark =
  /once in force|not (?:yet )?(?:in force|started|begun)|has not (?:yet )?(?:started|begun)|\bstarts? by regulations\b|\badds section\b|\bregulations\b/i;

/** Every sentence of such a law’s own update, and those of the text that name its section. */
function sentencesOn({ lawUpdates, recommendations }: Edition) {
  const names = [...lawUpdates, ...recommendations].flatMap(({ status }) =>
    status.is === 'enacted, not in force' ? (/\bsection \w+$/.exec(status.provision) ?? []) : [],
  );
  return ({ field, text }: Text) => {
    const update = /^lawUpdates\.(\d+)\.text$/.exec(field)?.[1];
    if (update && lawUpdates[Number(update)]?.status.is === 'enacted, not in force')
      return sentences(text);
    return sentences(text).filter((sentence) =>
      names.some((name) => new RegExp(`\\b${name}\\b`, 'i').test(sentence)),
    );
  };
}

const sentences = (text: string) =>
  text
    .replaceAll(/\[\]\([^)]*\)/g, '')
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence.trim() !== '');

const unmarked = (text: Text, sentence: string): Issue[] =>
  mark.test(sentence)
    ? []
    : [
        issue(
          'law-not-begun-unsaid',
          text,
          `“${sentence.trim()}” states a rule that is not in force.`,
          'Say “once in force” in the sentence.',
        ),
      ];
