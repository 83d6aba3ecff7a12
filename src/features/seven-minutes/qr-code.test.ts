import { expect, test } from 'vitest';
import { readQrCode } from '../../../tests/site/qr-reader.ts';
import { modulesOf, qrPath } from './qr-code.ts';

const addresses = [
  'https://site.example/briefings/sudi-safer-sleep/v1/',
  'https://site.example/briefings/multi-agency-child-protection/v12/',
];

test.each(addresses)('holds the address %s', (address) =>
  expect(readQrCode(modulesOf(address))).toBe(address),
);

test('draws every dark module once, inside a quiet edge of four', () => {
  const { size, get } = modulesOf(addresses[0]!);
  const { side, path } = qrPath(addresses[0]!);
  const drawn = new Set(
    [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, column, row]) => `${column},${row}`),
  );
  const dark = Array.from(
    { length: size * size },
    (_, at) => [at % size, Math.floor(at / size)] as const,
  ).filter(([column, row]) => get(row, column));
  expect(side).toBe(size + 8);
  expect(drawn).toEqual(new Set(dark.map(([column, row]) => `${column + 4},${row + 4}`)));
});
