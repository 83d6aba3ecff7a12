declare namespace App {
  /** What the parts of one page tell its frame while they are being made. */
  interface Locals {
    /** The sheets that parts of the page have brought so far, or that the head is written. */
    sheets?: Set<string> | 'written';
    /** The content as it is while an editor previews; a build has none. */
    drafting?: import('./drafting/state.ts').DraftingState;
  }
}
