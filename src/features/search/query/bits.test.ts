import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBits, unpackBits } from './bits.ts';

test('numbers come out as they went in', () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 20 })
        .chain((width) =>
          fc.tuple(fc.constant(width), fc.array(fc.nat(2 ** width - 1), { maxLength: 50 })),
        ),
      ([width, values]) => {
        const back = unpackBits(packBits(values, width), width, values.length);
        expect([...back]).toEqual(values);
      },
    ),
  ));
