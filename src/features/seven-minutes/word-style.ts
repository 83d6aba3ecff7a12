import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { points } from './word-parts.ts';

const colour = '0F4C5C';

/** How Word shows the handout; a reader may change it all. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 24, language: { value: 'en-GB' } } },
    title: {
      run: { font: 'Cambria', size: 40, bold: true, color: '1B2A30' },
      paragraph: { spacing: { before: 120, after: 120 } },
    },
    heading1: {
      run: { font: 'Cambria', size: 28, bold: true, color: colour },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: colour, underline: { type: 'single' } } },
  },
};

/** The list of points. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: points,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 360, hanging: 360 } } },
        },
      ],
    },
  ],
};

/** A4, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 },
};
