import { ownDetails, type DetailRule } from './identifying-details.ts';
import { numberRules } from './identifying-numbers.ts';
import { peopleRules } from './identifying-people.ts';

/** All that could identify a child or a family, and how it is found in a text. */
export const detailRules: readonly DetailRule[] = [...ownDetails, ...numberRules, ...peopleRules];
