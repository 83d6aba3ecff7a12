/** Words that are set in one way. */
export interface StyledRun {
  text: string;
  bold: boolean;
  italic: boolean;
  raised: boolean;
}

/** Runs as Markdown: bold and italic as marks, raised letters as <sup>. */
export function styled(runs: readonly StyledRun[]): string {
  return merged(runs).map(marked).join('');
}

/** Neighbours of one kind as one run; a space is of the kind of what stands around it. */
function merged(runs: readonly StyledRun[]): StyledRun[] {
  const all: StyledRun[] = [];
  for (const run of runs) {
    const before = all.at(-1);
    const same =
      before &&
      (run.text.trim() === '' ||
        (before.bold === run.bold && before.italic === run.italic && before.raised === run.raised));
    if (same) before.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

function marked({ text, bold, italic, raised }: StyledRun): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return text;
  const plain = escapedWords(words);
  const lifted = raised ? `<sup>${plain}</sup>` : plain;
  const leaning = italic && !raised ? `*${lifted}*` : lifted;
  return `${before}${bold && !raised ? `**${leaning}**` : leaning}${after}`;
}

/** Words as Markdown takes them for words, whatever marks they hold. */
const escapedWords = (text: string) =>
  text.replaceAll(/[\\*`<[\]]/g, String.raw`\$&`).replaceAll(/(?<!\w)_|_(?!\w)/g, String.raw`\_`);
