import type { Links } from './links-schema.ts';

/** The list of all addresses, asked for once; `address` is where it stands. */
export const getLinks = (address: string): Promise<Links> => (kept ??= asked(address));

let kept: Promise<Links> | undefined;

async function asked(address: string): Promise<Links> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The list of addresses could not be read (${response.status}).`);
  return response.json() as Promise<Links>;
}
