import { rulesOf } from '../../../output/rules.ts';
import { indexFiles } from '../declares.ts';

/**
 * What is wrong with the files of an index: of a kind that nobody has declared, the offline copy
 * could not know how to hold it, and its search would fail without a word.
 */
export function unknownFiles(paths: string[]): string[] {
  const rules = rulesOf(indexFiles);
  return paths
    .filter((path) => rules.inCopy(`/pagefind/${path}`) === undefined)
    .map(
      (path) =>
        `Pagefind has made ${path}, of a kind that this site does not know. ` +
        'Go back to the version in package.json, or declare it in src/features/search/declares.ts',
    );
}
