import { billOfMaterials } from './bill-of-materials.ts';
import { signatureOf, signingKey } from './minisign.ts';
import { originOf, readLock } from './origin.ts';

/** The papers that go with a site or a copy: where it comes from, and what shaped it. */
export function papers(day: string): Map<string, string> {
  const origin = { day, ...originOf() };
  return new Map([
    ['provenance.json', `${JSON.stringify(origin, null, 1)}\n`],
    ['sbom.cdx.json', billOfMaterials(readLock(), day)],
  ]);
}

/** The signature of a list of checksums; nothing where no key is in the environment. */
export function signed(name: string, text: string, day: string): string | undefined {
  const key = signingKey();
  if (!key) return undefined;
  const comment = `timestamp:${Date.parse(day) / 1000}\tfile:${name}\thashed`;
  return signatureOf(Buffer.from(text), key, comment);
}
