import type { Action } from './content/briefing.ts';
import type { Role } from './content/roles.ts';
import type { Edition } from './library.ts';

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

/** A line of the list of contents. */
export interface Part {
  id: string;
  text: string;
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

/** The list of contents of an edition: its prose, and what it has besides. */
export function contentsOf(
  edition: Edition,
  { summary, why, rest }: ArrangedProse<Headed>,
): Part[] {
  const part = ({ id, heading }: Headed): Part => ({ id, text: heading });
  const given = (list: readonly unknown[], id: string, text: string) =>
    list.length > 0 ? [{ id, text }] : [];
  return [
    part(summary),
    { id: 'what-to-do', text: 'What to do next' },
    ...given(edition.keyNumbers, 'key-numbers', 'Key numbers'),
    ...why.map(part),
    ...given(edition.charts, 'charts', 'Charts'),
    ...given([...edition.recommendations, ...edition.topics], 'recommendations', 'Recommendations'),
    ...given(edition.lawUpdates, 'law-updates', 'Law updates'),
    ...rest.map(part),
    { id: 'sources', text: 'Sources' },
    { id: 'about-this-briefing', text: 'About this briefing' },
  ];
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
