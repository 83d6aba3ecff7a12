import { issue, type Issue } from '../../../model/issue.ts';

/**
 * Paths that Windows would not unpack as they are: equal but for case, reserved, forbidden or too
 * long.
 */
export function windowsIssues(paths: Iterable<string>): Issue[] {
  const seen = new Map<string, string>();
  return [...paths].flatMap((path) => {
    const place = { path, line: 1 };
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    seen.set(folded, path);
    if (other !== undefined)
      return [
        issue(
          'file-name-collides',
          place,
          `Windows and macOS take this file and ${other} for one.`,
          'Give one of them another name.',
        ),
      ];
    if (path.split('/').some((name) => unfit.test(name)))
      return [
        issue(
          'file-name-unfit',
          place,
          'Windows cannot have a file or folder of this name.',
          'Choose a name of letters, digits and hyphens.',
        ),
      ];
    if (path.length > longest)
      return [
        issue(
          'file-name-long',
          place,
          `The name has ${path.length} characters; Windows may not unpack more than ${longest}.`,
          'Choose a shorter slug.',
        ),
      ];
    return [];
  });
}

/** Windows allows 260 characters, of which the folder that a reader unpacks into takes its part. */
const longest = 150;
const unfit = /[<>:"\\|?*\u0000-\u001f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
