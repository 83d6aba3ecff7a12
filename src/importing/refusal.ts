import type { IssueCode } from '../model/issues/catalogue.ts';

/** Why a file cannot be imported: the problem, its cure and its code. */
export class Refusal extends Error {
  readonly code: IssueCode;
  readonly cure: string;

  constructor(code: IssueCode, problem: string, cure: string) {
    super(problem);
    this.code = code;
    this.cure = cure;
  }
}
