declare module '@citation-js/core' {
  /** An item as CSL has it, as far as the tests read it. */
  interface Item {
    title: string;
    author: { literal?: string; family?: string; given?: string }[];
    issued: { 'date-parts': number[][] };
    URL: string;
    note: string;
  }
  /** Reads references in any format that a plugin knows. */
  export class Cite {
    constructor(text: string);
    data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
