/** A QR code as a grid; dark where `get` gives true. */
interface Grid {
  size: number;
  get: (row: number, column: number) => boolean;
}

/** Data codewords of each block at level M, for versions 1 to 6 (ISO/IEC 18004, table 9). */
const blocks: Record<number, number[]> = {
  1: [16],
  2: [28],
  3: [44],
  4: [32, 32],
  5: [43, 43],
  6: [27, 27, 27, 27],
};
const masks: ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

/**
 * Reads an undamaged QR code of bytes at level M, up to version 6, apart from the library that drew
 * it.
 */
export function readQrCode(grid: Grid): string {
  const version = (grid.size - 17) / 4;
  const words = bytesOf(maskedBits(grid));
  const lengths = blocks[version]!;
  const longest = Math.max(...lengths);
  const data = lengths.map((): number[] => []);
  let next = 0;
  for (let place = 0; place < longest; place++)
    lengths.forEach((length, block) => {
      if (place < length) data[block]!.push(words[next++]!);
    });
  const bits = data
    .flat()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  if (!bits.startsWith('0100')) throw new Error('The code does not hold bytes.');
  const length = parseInt(bits.slice(4, 12), 2);
  return Buffer.from(
    Array.from({ length }, (_, index) => parseInt(bits.slice(12 + index * 8, 20 + index * 8), 2)),
  ).toString('utf8');
}

/**
 * The data modules in reading order: pairs of columns from the right, upwards and downwards in
 * turn.
 */
function maskedBits({ size, get }: Grid): boolean[] {
  const mask = masks[maskNumber(get)]!;
  const bits: boolean[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isPattern(row, column, size)) bits.push(get(row, column) !== mask(row, column));
    }
    upwards = !upwards;
  }
  return bits;
}

/** The three bits of the format beside the top left corner that name the mask. */
const maskNumber = (get: Grid['get']) =>
  [
    [8, 2, 4],
    [8, 3, 2],
    [8, 4, 1],
  ].reduce((sum, [row, column, worth]) => sum + (get(row!, column!) ? worth! : 0), 0) ^ 0b101;

function isPattern(row: number, column: number, size: number): boolean {
  const corner =
    (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
  const aligned =
    size > 21 && Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return corner || row === 6 || column === 6 || aligned;
}

function bytesOf(bits: boolean[]): number[] {
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => byte * 2 + Number(bit), 0),
  );
}
