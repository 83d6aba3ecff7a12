import type { Action } from './content/briefing.ts';
import type { Role } from './content/roles.ts';

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

/** The actions of an edition by whom they are for, in the order in which each is first named. */
export function actionsByRole(
  actions: readonly Action[],
  ids: readonly string[],
): Map<Role, NumberedAction[]> {
  return Map.groupBy(numberedActions(actions, ids), (action) => action.for);
}

/** The actions of an edition, each with its anchor. */
export const numberedActions = (
  actions: readonly Action[],
  ids: readonly string[],
): NumberedAction[] => actions.map((action, index) => ({ ...action, id: ids[index]! }));
