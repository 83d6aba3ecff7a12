import { faultText, type Issue } from '../model/issue.ts';

/** What stops a command: the problem, its cure and its code, as an editor reads them. */
export class Fault extends Error {
  readonly fault: Pick<Issue, 'code' | 'problem' | 'cure'>;

  constructor(code: Issue['code'], problem: string, cure: string) {
    super(problem);
    this.fault = { code, problem, cure };
  }

  get text(): string {
    return faultText(this.fault);
  }
}

/** What an error says, without the machine's stack. */
export function plainMessage(error: unknown): string {
  if (error instanceof Fault) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return withoutStack(message).replaceAll('\n', '\n  ');
}

const withoutStack = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');

/** Keeps the machine's stack out of what other programs say while they work for a command. */
export function withoutStacks(): void {
  const say = console.error.bind(console);
  const plain = (part: unknown) =>
    part instanceof Error
      ? plainMessage(part)
      : typeof part === 'string'
        ? withoutStack(part)
        : part;
  console.error = (...parts: unknown[]) => say(...parts.map(plain));
}

/** The word by which the machine names an error, such as ENOSPC. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
