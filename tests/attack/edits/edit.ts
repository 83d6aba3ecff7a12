import type { Changes } from '../../library/library.ts';

/** An edit to content that has been published, and what must happen to it. */
export interface Edit {
  /** What is done, and to what. */
  is: string;
  kind: string;
  changes: Changes;
  /**
   * Refused, or kept: then it may be accepted as far as every address still answers; given as the
   * codes of which one must be said where others would tell of something else.
   */
  must: 'refused' | 'kept' | readonly string[];
}
