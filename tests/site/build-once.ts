import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Builds the real site once, with the command an editor would use, and tells the tests where it is. */
export default function setup(project: TestProject) {
  const site = resolve('.cache/test-site');
  if (process.env.REUSE_SITE !== '1') {
    rmSync(site, { recursive: true, force: true });
    execFileSync(process.execPath, ['src/cli/build.ts'], { env: { ...process.env, DIST_DIR: site, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  project.provide('site', site);
}
