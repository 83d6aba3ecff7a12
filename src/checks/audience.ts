import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { roles } from '../model/content/roles.ts';
import { editionsOf } from '../model/texts.ts';

/** Whoever a briefing says it is for finds something to do in it. */
export function audience(library: Library): Issue[] {
  return editionsOf(library).flatMap((edition) =>
    edition.audience.flatMap((role, index) => {
      if (edition.actions.some((action) => action.for === role)) return [];
      return [
        issue(
          'audience-without-action',
          edition.origin.place('audience', index),
          `The page names ${roles[role]}, and has no action for them.`,
          'Add an action for them, or take them out of audience:.',
        ),
      ];
    }),
  );
}
