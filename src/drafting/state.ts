import type { Issue } from '../model/issue.ts';

/** The content as it is when a page of it is asked for. */
export interface DraftingState {
  /** Grows with every change. */
  version: number;
  /** What is to be mended. */
  issues: Issue[];
  /** Whether nothing has changed since. */
  isLatest: () => boolean;
}
