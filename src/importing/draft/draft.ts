/** A draft before it is written: its file below the content, its fields, its text. */
export interface Draft {
  name: string;
  data: Record<string, unknown>;
  body: string;
  notes: string[];
}

/** What a draft needs to know besides what was read. */
export interface Circumstances {
  today: string;
  /** The themes of the library. */
  themes: readonly { id: string; title: string }[];
  /** What is told of the file that was read. */
  file: { file: string; sha256: string; pages: number };
  /** The words for the address of the page, where an editor has chosen them. */
  slug?: string | undefined;
  /** The next free identifier of a briefing. */
  identifier: string;
}
