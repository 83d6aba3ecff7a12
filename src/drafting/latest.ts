/** Where a page says which state of the content it was made from. */
export const versionName = 'drafting-version';
/** What a page asks once it can be told of changes: is there a later state than mine? */
export const isLatest = 'drafting:is-latest';
