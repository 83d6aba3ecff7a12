import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { LockFile } from './bill-of-materials.ts';
import { publicKeyText, signingKey } from './minisign.ts';

/** What the finished site says of how it was made. */
export interface MadeFrom {
  /** The commit of the program and the texts; nothing outside a repository. */
  commit?: string;
  /** The runtime, and the packages that the project itself asks for. */
  tools: { name: string; version: string }[];
  /** With which its manifest is signed; nothing where it is unsigned. */
  publicKey?: string;
}

/** Where this site comes from, as the project in this folder says. */
export function originOf(): MadeFrom {
  const key = signingKey();
  const { packages } = readLock();
  const commit = lastCommit();
  return {
    ...(commit && { commit }),
    tools: [
      { name: 'node', version: process.versions.node },
      ...Object.keys(packages['']?.dependencies ?? {}).flatMap((name) => {
        const version = packages[`node_modules/${name}`]?.version;
        return version ? [{ name, version }] : [];
      }),
    ],
    ...(key && { publicKey: publicKeyText(key) }),
  };
}

/** The lock file of the project. */
export const readLock = (): LockFile =>
  JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;

function lastCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    // eslint-disable-next-line no-restricted-syntax -- a copy without a history has no commit
  } catch {
    return undefined;
  }
}
