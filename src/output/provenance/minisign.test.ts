import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSignedBy, publicKeyText, signatureOf, signingKey } from './minisign.ts';

/** A secret key as `minisign -G -W` writes it. */
function madeUpKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d, x } = privateKey.export({ format: 'jwk' });
  const head = Buffer.concat([Buffer.from('Ed'), Buffer.alloc(2), Buffer.from('B2')]);
  const key = Buffer.concat([
    head,
    Buffer.alloc(48),
    Buffer.alloc(8, 7),
    Buffer.from(d!, 'base64url'),
    Buffer.from(x!, 'base64url'),
    Buffer.alloc(32),
  ]);
  return `untrusted comment: minisign secret key\n${key.toString('base64')}\n`;
}

const key = signingKey({ MINISIGN_KEY: madeUpKey() })!;
const bytes = Buffer.from('what each file is\n');

test('says nothing of a key where none is in the environment', () => {
  expect(signingKey({})).toBeUndefined();
});

test('signs so that a changed byte, comment or key is found out', () => {
  const signature = signatureOf(bytes, key, 'timestamp:1');
  const known = publicKeyText(key);
  expect(isSignedBy(bytes, signature, known)).toBe(true);
  expect(isSignedBy(Buffer.from('what each file was\n'), signature, known)).toBe(false);
  expect(isSignedBy(bytes, signature.replace('timestamp:1', 'timestamp:2'), known)).toBe(false);
  const other = signingKey({ MINISIGN_KEY: madeUpKey() })!;
  expect(isSignedBy(bytes, signature, publicKeyText(other))).toBe(false);
});

test('gives the same signature for the same bytes', () => {
  expect(signatureOf(bytes, key, 'timestamp:1')).toBe(signatureOf(bytes, key, 'timestamp:1'));
});

test('refuses what is no key, and a key with a password, in plain words', () => {
  expect(() => signingKey({ MINISIGN_KEY: 'secret' })).toThrow('is no secret key of minisign');
  const locked = Buffer.from(madeUpKey().split('\n')[1]!, 'base64');
  locked.write('Sc', 2);
  expect(() => signingKey({ MINISIGN_KEY: locked.toString('base64') })).toThrow('has a password');
});

const minisign = ['/usr/bin/minisign', '/usr/local/bin/minisign'].find((path) => existsSync(path));

test.skipIf(!minisign)(
  `is read by minisign itself${minisign ? '' : ' (skipped, minisign not installed)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'minisign-'));
    const file = join(folder, 'manifest');
    writeFileSync(file, bytes);
    writeFileSync(`${file}.minisig`, signatureOf(bytes, key, 'timestamp:1'));
    const said = execFileSync(minisign!, ['-V', '-P', publicKeyText(key), '-m', file]);
    expect(said.toString()).toContain('verified');
    rmSync(folder, { recursive: true });
  },
);
