import type { Action } from './content/action.ts';
import type { Role } from './content/roles.ts';
import { cannotWait } from './urgency.ts';

interface Headed {
  id: string;
  heading: string;
}

/** The prose of a briefing, cut where other things stand between. */
export interface ArrangedProse<S extends Headed> {
  /** What stands first. */
  summary: S;
  /** Why it matters and how we know: after what to do and the key numbers. */
  why: S[];
  /** What follows the recommendations and the law. */
  rest: S[];
}

/** Puts the sections of a briefing into the order in which it is read. */
export function arrangeProse<S extends Headed>([summary, ...others]: S[]): ArrangedProse<S> {
  const isWhy = ({ id }: S) => id === 'why-this-matters' || id === 'findings';
  return {
    summary: summary!,
    why: others.filter(isWhy),
    rest: others.filter((section) => !isWhy(section)),
  };
}

/** An action with its anchor. */
export type NumberedAction = Action & { id: string };

/**
 * The actions of an edition by whom they are for, in the order in which each is first named, but
 * what is for everyone before all, and for each first what cannot wait.
 */
export function actionsByRole(
  actions: readonly Action[],
  ids: readonly string[],
): Map<Role, NumberedAction[]> {
  const isLater = (action: Action) => Number(!cannotWait(action));
  const groups = Map.groupBy(numberedActions(actions, ids), (action) => action.for);
  const everyone = groups.get('everyone');
  const ordered = [...(everyone ? [['everyone', everyone] as const] : []), ...groups];
  return new Map(
    ordered.map(([role, some]) => [role, some.toSorted((a, b) => isLater(a) - isLater(b))]),
  );
}

/** The actions of an edition, each with its anchor. */
export const numberedActions = (
  actions: readonly Action[],
  ids: readonly string[],
): NumberedAction[] => actions.map((action, index) => ({ ...action, id: ids[index]! }));
