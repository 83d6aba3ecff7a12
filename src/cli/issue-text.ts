import { permalink } from '../model/addresses/permalink.ts';
import { isPlaceholder } from '../model/addresses/placeholder.ts';
import type { Issue } from '../model/issue.ts';
import { site } from '../site.ts';

/** Where a code is explained: on the site, or as it is to be found there once it has an address. */
export const explainedAt = (code: Issue['code']): string =>
  isPlaceholder(site.url) ? permalink.check(code) : new URL(permalink.check(code), site.url).href;

/** How many columns a terminal has; as many as any has where it is not known. */
export const columns = (): number =>
  Number(process.env.COLUMNS) || process.stderr.columns || process.stdout.columns || 80;

/**
 * An issue as an editor reads it in a terminal of so many columns. The words at fault stand on the
 * editor’s own screen, and in no record that others keep.
 */
export function issueInColumns(issue: Issue, width: number, isOwnScreen: boolean): string {
  const { path, line, severity, problem, cure, code, found } = issue;
  const place = `${path}:${line}`;
  const said = `${severity === 'warning' ? 'Warning: ' : ''}${problem}`;
  const first = `${place}  ${said}`;
  const beginning = first.length <= width ? first : `${place}\n${indented(said, width)}`;
  const quoted = found && isOwnScreen ? [indented(`It reads: “${found}”`, width)] : [];
  const last = indented(`${cure}  (${code})`, width);
  return [beginning, ...quoted, last, `  ${explainedAt(code)}`].join('\n');
}

/** A text in lines of at most so many columns, each two columns in. */
function indented(text: string, width: number): string {
  const lines: string[] = [];
  // Two spaces stand before a code, which moves to the next line with what parts it.
  for (const word of text.split(/ (?! )/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word.trim()}`);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** Whether what is printed is kept where others read it, as the log of a server is. */
export const isKeptLog = (): boolean => Boolean(process.env.CI ?? process.env.GITHUB_ACTIONS);
