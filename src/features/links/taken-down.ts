import type { Links } from './links-schema.ts';
import { ourUrl, type Finding } from './judge.ts';

/**
 * Tells an address that was taken down from one that never was; such an address is known by its
 * salted hash only.
 */
export async function takenDown(finding: Finding, { hidden, site }: Links): Promise<Finding> {
  if (finding.verdict !== 'unknown' || finding.instead || !canHash()) return finding;
  const pathname = ourUrl(finding.written, site)?.pathname ?? '';
  const tops = [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(0, index + 1));
  for (const { salt, hashes } of hidden) {
    for (const top of tops) {
      if (hashes.includes(await saltedHash(salt, top)))
        return { ...finding, verdict: 'withdrawn', why: 'Taken down. Please take the link out.' };
    }
  }
  return finding;
}

/** Browsers hash for pages only that came over a safe way. */
const canHash = () => (crypto as Partial<Crypto>).subtle !== undefined;

async function saltedHash(salt: string, text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${text}`)),
  );
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
