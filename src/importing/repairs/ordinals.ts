import { onTexts, type Repair } from '../block.ts';

const apart =
  /\b(\d{1,2})(?: ?\n|[ ^]|<sup> ?)(st|nd|rd|th)(?:<\/sup>)?\b(?= (?:of|January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** The letters behind a number of a day are raised and close to it, wherever they were put. */
export const ordinals: Repair = (blocks) => {
  const mended = onTexts(blocks, {
    mend: (text) =>
      text
        .replaceAll(/(\d)\s*<sup>\s*(st|nd|rd|th)\s*<\/sup>/gi, '$1<sup>$2</sup>')
        .replaceAll(apart, (whole, day: string, letters: string) =>
          whole.includes('<sup>') ? whole : `${day}<sup>${letters}</sup>`,
        ),
    note: (texts) => `Letters raised behind a number were put back to it: ${texts} texts.`,
  });
  return mended;
};
