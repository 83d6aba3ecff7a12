import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

/** No text is published before what its import changed or doubted has been looked at. */
export function importNotes(library: Library): Issue[] {
  return [...editionsOf(library), ...library.letters]
    .filter(({ draft, importNotes: notes }) => !draft && notes.length > 0)
    .map(({ origin, importNotes: notes }) =>
      issue(
        'import-notes-open',
        origin.place('importNotes'),
        `The import has left notes that nobody has settled: ${notes.length}.`,
        'Look at each, and take it out; or put “draft: true” back.',
      ),
    );
}
