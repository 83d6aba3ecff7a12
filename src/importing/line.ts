/** A line of a sheet, as a PDF or a plain text has it. */
export interface SheetLine {
  /** Its words as Markdown. */
  text: string;
  /** Whether empty space stands above it. */
  apart: boolean;
  /** Whether it ends where another word would have fitted. */
  short?: boolean;
  /** Set smaller than the letter. */
  small?: boolean;
  /** The cells of a row, where the line is one of a table. */
  cells?: string[];
}

/** The lines of each sheet, from top to bottom. */
export type Sheets = SheetLine[][];

/** What a repair of sheets gives. */
export interface RepairedSheets {
  sheets: Sheets;
  notes: string[];
}
