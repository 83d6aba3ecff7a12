import type { IssueCode } from './issues/catalogue.ts';

/** Where something stands: a file below the project, and a line in it (counted from 1). */
export interface Place {
  path: string;
  line: number;
}

/** Something an editor should mend: where, what, how, and a code that never changes. */
export interface Issue extends Place {
  code: IssueCode;
  problem: string;
  cure: string;
  /** The words at fault, for the screen of whoever wrote them, and for no log. */
  found?: string;
  /** A warning is shown and does not stop the build. */
  severity: 'error' | 'warning';
}

/** An issue that stops the build. */
export function issue(code: IssueCode, place: Place, problem: string, cure: string): Issue {
  return { code, path: place.path, line: place.line, problem, cure, severity: 'error' };
}

/** An issue that is only shown. */
export function warning(code: IssueCode, place: Place, problem: string, cure: string): Issue {
  return { ...issue(code, place, problem, cure), severity: 'warning' };
}

/** The issue as an editor reads it in a terminal, with the words at fault where there are some. */
export function issueText({ path, line, severity, found, ...what }: Issue): string {
  const words = found === undefined ? '' : `\n  It reads: “${found}”`;
  return `${path}:${line}  ${severity === 'warning' ? 'Warning: ' : ''}${faultText(what)}${words}`;
}

/** What went wrong with a command, which has no place in a file, as an editor reads it. */
export function faultText({
  code,
  problem,
  cure,
}: Pick<Issue, 'code' | 'problem' | 'cure'>): string {
  return `${problem}\n  ${cure}  (${code})`;
}
