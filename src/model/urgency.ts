import type { Action } from './content/action.ts';

/** Whether an action says by its own words that it is to be done at once. */
export const cannotWait = (action: Action) =>
  /\b(?:999|at once|straight away|immediately|the same day)\b|\btoday(?!’)\b/.test(action.do);
