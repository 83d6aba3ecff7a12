/** Small whole numbers, each in `width` bits, as text. */
export function packBits(values: ArrayLike<number>, width: number): string {
  const bytes = new Uint8Array(Math.ceil((values.length * width) / 8));
  for (let index = 0; index < values.length; index++)
    for (let bit = 0; bit < width; bit++)
      if ((values[index]! >> bit) & 1) {
        const at = index * width + bit;
        bytes[at >> 3]! |= 1 << (at & 7);
      }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The numbers again. */
export function unpackBits(text: string, width: number, count: number): Uint32Array {
  const bytes = atob(text);
  const values = new Uint32Array(count);
  for (let index = 0; index < count; index++)
    for (let bit = 0; bit < width; bit++) {
      const at = index * width + bit;
      values[index]! |= ((bytes.charCodeAt(at >> 3) >> (at & 7)) & 1) << bit;
    }
  return values;
}
