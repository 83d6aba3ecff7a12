import { strFromU8, unzipSync } from 'fflate';
import { Refusal } from '../refusal.ts';

/** What a packed document may be at most once it is unpacked, in bytes. */
const most = 60_000_000;

/**
 * The wanted parts of a packed document (.docx, .odt), by their names. It is refused before it is
 * unpacked when it would be far larger than any letter; no part grows beyond what it says.
 */
export function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  const parts = unzipped(bytes, ({ name, originalSize }) => {
    count += 1;
    if (count > 5_000) throw tooLarge();
    if (!isWanted(name)) return false;
    size += originalSize;
    if (size > most) throw tooLarge();
    return true;
  });
  for (const [name, part] of Object.entries(parts))
    if (
      /\.(xml|rels)$/.test(name) &&
      /<!(DOCTYPE|ENTITY)/i.test(strFromU8(part.subarray(0, 4_096)))
    )
      throw broken();
  return parts;
}

function unzipped(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw broken();
  }
}

const tooLarge = () =>
  new Refusal(
    'import-large',
    'The document would be far larger unpacked than any letter is.',
    'Do not open it. Ask who sent it for a PDF, or for the text.',
  );

/** A document that does not hold what it should. */
export const broken = () =>
  new Refusal(
    'import-broken',
    'The document cannot be read: it is damaged, or holds no letter.',
    'Open it in the program that made it, save it anew, and import that.',
  );
