import { forces, type Action } from '../../model/content/action.ts';

/**
 * What two sides of paper have room for: for everyone what is most urgent, which stands first in a
 * briefing, and for each role its first action of the strongest force.
 */
export function onTheSheet(actions: Action[]): Action[] {
  const weight = ({ for: role, force }: Action) =>
    role === 'everyone' ? 0 : forces.indexOf(force);
  return [...Map.groupBy(actions, (action) => action.for).values()].map((ofRole) =>
    ofRole.reduce((chosen, action) => (weight(action) < weight(chosen) ? action : chosen)),
  );
}
