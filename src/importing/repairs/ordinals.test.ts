import { expect, test } from 'vitest';
import { paragraphs, textsOf } from '../../../tests/importing/made-blocks.ts';
import { ordinals } from './ordinals.ts';

test.each([
  ['the 29 <sup>th</sup> April', 'the 29<sup>th</sup> April'],
  ['the 29<sup> th </sup>of April', 'the 29<sup>th</sup>of April'],
  ['the 1 st May', 'the 1<sup>st</sup> May'],
  ['the 2\nnd of June', 'the 2<sup>nd</sup> of June'],
  ['the 29th April', 'the 29th April'],
  ['29<sup>th</sup> April', '29<sup>th</sup> April'],
  ['of 12 the sheds', 'of 12 the sheds'],
])('writes %j as %j', (from, to) => expect(textsOf(ordinals(paragraphs(from)))).toEqual([to]));
