import { createRequire } from 'node:module';

// As a module of the old kind it hides its one function from an import.
const { default: jsQR } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

/** A QR code as a grid; dark where `get` gives true. */
interface Grid {
  size: number;
  get: (row: number, column: number) => boolean;
}

/** Pixels to each side of a module, and modules of white around the code. */
const scale = 4;
const quiet = 4;

/** Reads a QR code as a telephone would, apart from the library that drew it. */
export function readQrCode({ size, get }: Grid): string {
  const side = (size + 2 * quiet) * scale;
  const moduleAt = (pixel: number) => Math.floor(pixel / scale) - quiet;
  const isDark = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < size && column < size && get(row, column);
  const picture = Uint8ClampedArray.from({ length: side * side * 4 }, (_, index) => {
    const pixel = Math.floor(index / 4);
    const dark = isDark(moduleAt(Math.floor(pixel / side)), moduleAt(pixel % side));
    return dark && index % 4 < 3 ? 0 : 255;
  });
  const found = jsQR(picture, side, side);
  if (!found) throw new Error('There is no QR code to be read.');
  return found.data;
}
