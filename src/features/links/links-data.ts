import type { Links } from './links-schema.ts';

declare global {
  /** What scripts of the API register for pages that were opened from a folder. */
  var practiceBriefings: { links?: Links } | undefined;
}

/**
 * The list of all addresses: asked for once, over http as data, from a folder as a script.
 * `address` is that of `links.json`.
 */
export function getLinks(address: string): Promise<Links> {
  return (kept ??=
    location.protocol === 'file:'
      ? fromScript(address.replace(/\.json$/, '.js'))
      : fromServer(address));
}

let kept: Promise<Links> | undefined;

async function fromServer(address: string): Promise<Links> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The list of addresses could not be read (${response.status}).`);
  return response.json() as Promise<Links>;
}

function fromScript(address: string): Promise<Links> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () =>
      globalThis.practiceBriefings?.links
        ? resolve(globalThis.practiceBriefings.links)
        : reject(new Error('The list of addresses is empty.'));
    script.onerror = () => reject(new Error('The list of addresses is not in this copy.'));
    document.head.append(script);
  });
}
