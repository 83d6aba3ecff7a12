import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../site.ts';
import { wholeName } from './downloads.ts';
import type { Files } from './site-files.ts';

/**
 * Whether this build makes a file for Kiwix: only when `npm run build -- --zim` asks for it, and
 * the tool is there.
 */
export const zimWanted = () => process.env.ZIM === '1' && zimTool();

/** Whether this machine can make such a file. */
export const zimTool = () => !spawnSync('zimwriterfs', ['--version']).error;

/** The copy as a ZIM file. Its bytes differ each time, since the format holds a random number. */
export function zim(copy: Files): Uint8Array {
  const work = mkdtempSync(join(tmpdir(), 'zim-'));
  try {
    const folder = join(work, 'site');
    for (const [path, bytes] of copy) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    writeFileSync(
      join(folder, 'zim.png'),
      readFileSync(fileURLToPath(new URL('icon-48.png', import.meta.url))),
    );
    const facts = {
      welcome: 'index.html',
      illustration: 'zim.png',
      language: 'eng',
      name: wholeName,
      title: site.name,
      description: 'Briefings and letters about keeping children safe',
      creator: site.publisher,
      publisher: site.name,
    };
    execFileSync(
      'zimwriterfs',
      [
        ...Object.entries(facts).map(([name, value]) => `--${name}=${value}`),
        folder,
        join(work, 'out.zim'),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    return readFileSync(join(work, 'out.zim'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
