import { issue, type Issue } from '../model/issue.ts';
import type { Edition, Library } from '../model/library.ts';
import type { Action } from '../model/content/action.ts';
import { roles, speaksTo } from '../model/content/roles.ts';
import { editionsOf } from '../model/texts.ts';

/** No action is given more force than its page can show. */
export function forces(library: Library): Issue[] {
  return editionsOf(library).flatMap((edition) =>
    edition.actions.flatMap((action, index) => {
      const fault = faultOf(action, edition);
      if (!fault) return [];
      return [
        issue(
          'force-unsupported',
          edition.origin.place('actions', index, 'force'),
          fault,
          'Name what gives the action its force, or call it “our suggestion”.',
        ),
      ];
    }),
  );
}

function faultOf(action: Action, { recommendations }: Edition): string | undefined {
  if (action.force === 'law' && !/\b(?:section|regulation|schedule)s? \d/i.test(action.provision))
    return `“${action.provision}” names no section of an Act and no regulation.`;
  if (action.force !== 'Panel recommendation') return undefined;
  const named = recommendations.find(({ id }) => id === action.recommendation);
  if (!named) return `This page has no recommendation “${action.recommendation}”.`;
  if (!named.maker.includes('Panel')) return `${named.id} was made by ${named.maker}.`;
  return speaksTo(named, action.for)
    ? undefined
    : `${named.id} is not addressed to ${roles[action.for].toLowerCase()}.`;
}
