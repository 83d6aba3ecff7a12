import { onTexts, type Repair } from '../block.ts';

/** Takes out what nobody sees: soft hyphens, marks of direction, spaces without width. */
export const hiddenCharacters: Repair = (blocks) =>
  onTexts(blocks, {
    mend: (text) =>
      text
        .replaceAll(/[\u2028\u2029\u0085]/g, '\n')
        .replaceAll(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .replaceAll(/[\u2011\uFE63\uFF0D]/g, '-')
        .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u034F]/gu, ''),
    note: (texts) => `Characters that nobody sees were taken out or made plain: ${texts} texts.`,
  });
