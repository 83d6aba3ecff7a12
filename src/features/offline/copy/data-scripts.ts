import { bytesOf } from '../site-files.ts';
import { handOver, type HandedOver } from './copy-files.ts';

/** The name of the script that holds a file: a page from disk may read nothing but scripts. */
export const dataScript = (path: string) => `${path}.js`;

/** A script that hands over one file. */
export function holding(path: string, bytes: Uint8Array): Uint8Array {
  const detail: HandedOver = { path, base64: Buffer.from(bytes).toString('base64') };
  const event = `new CustomEvent(${JSON.stringify(handOver)},{detail:${JSON.stringify(detail)}})`;
  return bytesOf(`document.dispatchEvent(${event})\n`);
}
