import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { command, madeUpLibrary } from '../library/library.ts';

/**
 * Builds the real site and the made-up library once, with the command an editor would use, and
 * tells the tests where they are.
 */
export default async function setup(project: TestProject) {
  project.provide('site', await built('test-site', {}));
  project.provide('library', await built('test-library', { CONTENT_DIR: madeUpLibrary }));
}

async function built(name: string, environment: Record<string, string>): Promise<string> {
  const folder = resolve('.cache', name);
  if (process.env.REUSE_SITE === '1') return folder;
  rmSync(folder, { recursive: true, force: true });
  const { code, said } = await command('src/cli/build.ts', { ...environment, DIST_DIR: folder });
  if (code !== 0) throw new Error(`The site for the tests could not be built.\n${said}`);
  return folder;
}
