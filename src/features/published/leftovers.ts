import type { Issue } from '../../model/issue.ts';
import type { TakenDown } from '../../model/taken-down.ts';

export const leftovers = (_folder: string, _takenDown: readonly TakenDown[]): Issue[] => [];
