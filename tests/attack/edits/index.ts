import { randomFrom } from '../random.ts';
import type { Edit } from './edit.ts';
import { fieldEdits, rewrites } from './fields.ts';
import { placeEdits } from './places.ts';
import type { PublishedCopy } from './published.ts';
import { recordEdits } from './records.ts';
import { textEdits } from './texts.ts';

/** Every edit to a published copy; the seed decides on what is left to chance. */
export function edits({ read, record }: PublishedCopy, seed: number): Edit[] {
  const random = randomFrom(seed);
  return [
    ...fieldEdits(read),
    ...rewrites(),
    ...textEdits(random, read),
    ...placeEdits(read),
    ...recordEdits(random, record),
  ];
}
