import QRCode from 'qrcode';

const quiet = 4;
const level = { errorCorrectionLevel: 'M' } as const;

/**
 * An address as a QR code: the side of its square, with the quiet edge, and the path of its dark
 * modules.
 */
export function qrPath(address: string): { side: number; path: string } {
  const { size, get } = modulesOf(address);
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) =>
      get(row, column) ? `M${column + quiet} ${row + quiet}h1v1h-1z` : '',
    ).join(''),
  );
  return { side: size + 2 * quiet, path: rows.join('') };
}

/** The same code as a PNG picture. */
export const qrPicture = (address: string): Promise<Buffer> =>
  QRCode.toBuffer(address, { ...level, margin: quiet, scale: 6 });

/** The modules of the code; dark where `get` gives true. */
export function modulesOf(address: string): {
  size: number;
  get: (row: number, column: number) => boolean;
} {
  const { modules } = QRCode.create(address, level);
  return { size: modules.size, get: (row, column) => Boolean(modules.get(row, column)) };
}
