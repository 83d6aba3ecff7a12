/** What the catalogue says of one code, for the editor who looks it up. */
export interface Meaning {
  means: string;
  /** What brings it about, as short as it can be shown. */
  example: string;
  cure: string;
}
