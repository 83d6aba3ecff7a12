import { forces, type Action } from './content/action.ts';
import type { Role } from './content/roles.ts';
import { stateOf, type Briefing, type Edition, type Library } from './library.ts';
import type { NumberedAction } from './briefing-parts.ts';
import { cannotWait } from './urgency.ts';
import { inListOrder } from './uses.ts';

/** The current briefings that name a role, then those for everyone; each as in every list. */
export function briefingsFor({ briefings }: Library, role: Role): Briefing[] {
  const all = inListOrder(briefings.filter((briefing) => stateOf(briefing).kind === 'current'));
  const named = all.filter(({ current }) => names(current, role));
  const others = all.filter((briefing) => !named.includes(briefing));
  return [...named, ...others.filter(({ current }) => current.audience.includes('everyone'))];
}

const names = ({ audience, actions }: Edition, role: Role) =>
  audience.includes(role) || actions.some((action) => action.for === role);

/** What of some actions a role can do: what cannot wait first, then by how binding it is. */
export const actionsFor = (actions: readonly NumberedAction[], role: Role): NumberedAction[] =>
  actions
    .filter((action) => action.for === role || action.for === 'everyone')
    .toSorted((a, b) => place(a) - place(b));

const place = (action: Action) =>
  cannotWait(action) ? -1 : forces.findIndex((force) => force === action.force);
