import type { LetterBlock } from '../block.ts';
import { plain } from '../parts.ts';

const named = /^\W*(?:re|subject|regarding|in re)\s*:\s*(.+)$/i;

/** Whether a line names the subject of a letter. */
export const isSubject = (line: string) => named.test(line);

/** The subject: a line that says so, else a line in bold right below the greeting. */
export function subjectOf(
  head: readonly string[],
  body: readonly LetterBlock[],
): string | undefined {
  const said = head.flatMap((line) => named.exec(line)?.[1] ?? []).at(0);
  if (said) return said.trim();
  const below = body[1];
  if (below?.kind !== 'paragraph') return undefined;
  const isBold = /^\*\*(?:(?!\*\*).)+\*\*$/s.test(below.text.trim());
  const text = plain(below.text);
  const told = named.exec(text)?.[1];
  return told ?? (isBold ? text.replace(/[.:]$/, '') : undefined);
}
