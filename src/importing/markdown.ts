import type { LetterBlock } from './block.ts';

/** Blocks as Markdown. */
export function markdownOf(blocks: readonly LetterBlock[]): string {
  const parts = blocks.map((block, index) => {
    const next = blocks[index + 1];
    const tight = block.kind === 'item' && next?.kind === 'item';
    return written(block) + (next ? (tight ? '\n' : '\n\n') : '');
  });
  return `${parts.join('').trim()}\n`;
}

function written(block: LetterBlock): string {
  const { kind, text, number, depth = 0, id, rows = [] } = block;
  switch (kind) {
    case 'heading':
      return `### ${text}`;
    case 'item': {
      const mark = number === undefined ? '- ' : `${number}. `;
      return (
        '    '.repeat(depth) +
        mark +
        startSafe(text).replaceAll('\n', `\n${'    '.repeat(depth + 1)}`)
      );
    }
    case 'note':
      return `[^${id}]: ${text.replaceAll('\n', '\n    ')}`;
    case 'table':
      return tableOf(rows);
    default:
      return startSafe(text);
  }
}

/** A paragraph that begins as a list, a heading or a quotation would is none of them. */
const startSafe = (text: string) =>
  text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/^(?=[#>+-](?:\s|$)|#{2,}|>|={3,}|-{3,})/, '\\');

function tableOf(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, index) =>
      (cells[index] ?? '')
        .replaceAll(/\s*\n\s*/g, ' ')
        .replaceAll('|', String.raw`\|`)
        .trim(),
    ).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n');
}
