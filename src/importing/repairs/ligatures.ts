import { onTexts, type Repair } from '../block.ts';

/** Letters that a printer has drawn as one are letters again: “ﬁ” is “fi”. */
export const ligatures: Repair = (blocks) =>
  onTexts(blocks, {
    mend: (text) =>
      text.replaceAll(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC')).normalize('NFC'),
    note: (texts) => `Letters drawn as one (such as “ﬁ”) were taken apart: ${texts} texts.`,
  });
