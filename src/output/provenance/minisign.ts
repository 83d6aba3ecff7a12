import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** A key to sign with, as `minisign -G -W` writes it. */
export interface SigningKey {
  id: Buffer;
  seed: Buffer;
  public: Buffer;
}

/** How the key is given: the text of the file, or its second line alone. */
const keyVariable = 'MINISIGN_KEY';

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** The key in the environment; nothing where there is none. */
export function signingKey(environment = process.env): SigningKey | undefined {
  const text = environment[keyVariable]?.trim();
  if (!text) return undefined;
  const bytes = Buffer.from(text.split('\n').at(-1)!, 'base64');
  // The letters of the form: Ed25519, no password, and a checksum that is not needed here.
  if (bytes.length !== 158 || bytes.subarray(0, 2).toString() !== 'Ed')
    throw new Error(`${keyVariable} is no secret key of minisign. Make one with: minisign -G -W`);
  if (bytes.subarray(2, 4).some((byte) => byte !== 0))
    throw new Error(`The key in ${keyVariable} has a password. Make one without: minisign -G -W`);
  const rest = bytes.subarray(54);
  return { id: rest.subarray(0, 8), seed: rest.subarray(8, 40), public: rest.subarray(40, 72) };
}

/** The public key as minisign’s option -P takes it. */
export const publicKeyText = ({ id, public: key }: Pick<SigningKey, 'id' | 'public'>): string =>
  Buffer.concat([Buffer.from('Ed'), id, key]).toString('base64');

const hashed = (bytes: Uint8Array) => createHash('blake2b512').update(bytes).digest();

/** A signature as minisign reads it; the same bytes and the same key give the same text. */
export function signatureOf(bytes: Uint8Array, key: SigningKey, comment: string): string {
  const secret = createPrivateKey({
    key: Buffer.concat([pkcs8, key.seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const signature = sign(null, hashed(bytes), secret);
  const all = sign(null, Buffer.concat([signature, Buffer.from(comment)]), secret);
  const first = Buffer.concat([Buffer.from('ED'), key.id, signature]).toString('base64');
  return [
    `untrusted comment: check with minisign -V -P ${publicKeyText(key)}`,
    first,
    `trusted comment: ${comment}`,
    all.toString('base64'),
    '',
  ].join('\n');
}

/** Whether a signature of minisign holds for bytes and a public key. */
export function isSignedBy(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  const [, first = '', trusted = '', all = ''] = signature.split('\n');
  const known = Buffer.from(publicKey, 'base64');
  const told = Buffer.from(first, 'base64');
  if (known.length !== 42 || told.length !== 74) return false;
  if (!told.subarray(2, 10).equals(known.subarray(2, 10))) return false;
  const key = createPublicKey({
    key: Buffer.concat([spki, known.subarray(10)]),
    format: 'der',
    type: 'spki',
  });
  const own = told.subarray(10);
  const comment = Buffer.from(trusted.replace('trusted comment: ', ''));
  return (
    verify(null, hashed(bytes), key, own) &&
    verify(null, Buffer.concat([own, comment]), key, Buffer.from(all, 'base64'))
  );
}
