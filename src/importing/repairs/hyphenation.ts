import { onTexts, type Repair } from '../block.ts';

const broken = /(\p{L}[\p{L}’']*)(?:(-|\u2010)|\u00ad)(?: {2})?\n(\p{Ll}[\p{L}’']*)/gu;

/**
 * Joins words that were parted at the end of a line. `known` are words in small letters: a word
 * with a hyphen that is known keeps it, as do those that begin as such words do.
 */
export const hyphenation =
  (known: ReadonlySet<string>): Repair =>
  (blocks) => {
    const unsure = new Set<string>();
    const words = new Set([...known, ...wordsIn(blocks.map(({ text }) => text).join('\n'))]);
    const mend = (text: string) =>
      text.replaceAll(broken, (_, first: string, hyphen: string | undefined, second: string) => {
        if (hyphen === undefined) return first + second;
        const { word, isSure } = joined(first, second, words);
        if (!isSure) unsure.add(word);
        return word;
      });
    const { blocks: mended, notes } = onTexts(blocks, {
      mend,
      note: (texts) => `Words parted at the end of a line were joined: ${texts} texts.`,
    });
    const asked = [...unsure].map((word) => `Parted at the end of a line; is “${word}” right?`);
    return { blocks: mended, notes: [...notes, ...asked] };
  };

function joined(first: string, second: string, known: ReadonlySet<string>) {
  const whole = (first + second).toLowerCase();
  const hyphened = `${first}-${second}`.toLowerCase();
  if (known.has(hyphened)) return { word: `${first}-${second}`, isSure: !known.has(whole) };
  if (known.has(whole)) return { word: first + second, isSure: true };
  const isCompound =
    compounds.has(first.toLowerCase()) ||
    (known.has(first.toLowerCase()) && known.has(second.toLowerCase()) && second.length > 3);
  return { word: isCompound ? `${first}-${second}` : first + second, isSure: false };
}

/** What words with a hyphen begin with. */
const compounds = new Set(
  (
    'all anti co cross ex full half high in inter large long looked low mid multi non part post ' +
    'pre same second self semi short single small so two three third under well year young'
  ).split(' '),
);

/** Every word of a text in small letters, those with a hyphen too; none that a line end parts. */
export const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/(?<![\p{L}-])[\p{L}’']+(?:-[\p{L}’']+)*(?![\p{L}-])/gu) ?? []).filter(
    (word) => word.length > 1,
  );
