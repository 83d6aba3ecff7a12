import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withLines } from '../../src/model/addresses/ledger.ts';
import { madeUpDay, madeUpEpoch, madeUpLibrary } from '../library/library.ts';
import { filesOf } from './site.ts';

/** What goes with a feature, as README names it. */
interface Removal {
  feature: string;
  /** Its thin pages. */
  pages: string[];
  /** Its lines in the configuration and in the navigation. */
  lines: Record<string, RegExp>;
  /** What was published of it, and how the content gives it up. */
  published: string[];
  retired: string[];
}

const removals: Removal[] = [
  {
    feature: 'feeds',
    pages: [
      'feed.xml.ts',
      'feed.json.ts',
      'themes/[theme]/feed.xml.ts',
      'themes/[theme]/feed.json.ts',
      'briefings/[slug]/feed.xml.ts',
      'updates/reviews-due.ics.ts',
    ],
    lines: {},
    published: ['/feed.xml', '/briefings/bicycle-sheds/feed.xml', '/updates/reviews-due.ics'],
    retired: ['/feed.xml', '/briefings/*/feed.xml', '/updates/reviews-due.ics'],
  },
  {
    feature: 'search',
    pages: ['search'],
    lines: {
      'astro.config.mjs': /^.*(?:features\/search\/|^ +search\(\),).*\n/gm,
      'src/site.ts': /^.*href: '\/search\/'.*\n/gm,
    },
    published: ['/search/'],
    retired: ['/search/'],
  },
  {
    feature: 'seven-minutes',
    pages: ['briefings/[slug]/seven-minutes.astro'],
    lines: { 'astro.config.mjs': /^.*(?:features\/seven-minutes\/|^ +sevenMinutes\(\),).*\n/gm },
    published: ['/briefings/bicycle-sheds/seven-minutes/'],
    retired: ['/briefings/*/seven-minutes/'],
  },
];

describe.each(removals)('without $feature', (removal) => {
  const project = mkdtempSync(join(tmpdir(), 'without-'));
  const content = join(project, 'made-up');
  const site = join(project, 'site');

  test('the content of the rest is sound, its tests pass and its site is built', () => {
    copyProject(project);
    takeOut(removal, project);
    cpSync(madeUpLibrary, content, { recursive: true });
    const published = ['/', ...removal.published].map((address) => ({ address }));
    const ledger = withLines('', published, madeUpDay);
    writeFileSync(join(content, 'published.txt'), ledger);
    // What is published and gone stops a build; one of them is enough to show it.
    if (removal === removals[0])
      expect(run('src/cli/build.ts', '--no-downloads')).toContain('address-lost');
    const entries = removal.retired.map(
      (addresses) => `- { addresses: ${addresses}, reason: It is gone., date: 2026-12-06 }\n`,
    );
    writeFileSync(join(content, 'retired.yaml'), entries.join(''));
    expect(run('src/cli/check.ts')).toContain('The content is sound.');
    expect(run('src/cli/build.ts', '--no-downloads')).toContain('Made ');
    expect(pagesLeadingTo(removal.published, site)).toEqual([]);
    const rest = ['src/features', 'src/output', '--project', 'unit', '--reporter=dot'];
    expect(run('node_modules/vitest/vitest.mjs', 'run', ...rest)).toMatch(/Tests .*\d+ passed/);
  });

  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  /** Runs a command in the copy, and gives all that it said, however it ended. */
  function run(...typed: string[]): string {
    // The tests of the rest ask of the content what they always ask.
    const made = typed[0]!.startsWith('src/')
      ? { CONTENT_DIR: content, DIST_DIR: site, ...madeUpEpoch({ CONTENT_DIR: content }) }
      : {};
    try {
      return execFileSync(process.execPath, typed, {
        cwd: project,
        env: { PATH: process.env['PATH'], NO_COLOR: '1', ...made },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return `ended with an error: ${stdout}${stderr}`;
    }
  }
});

/** The pages of a site that still lead to one of some addresses. */
const pagesLeadingTo = (addresses: string[], site: string) =>
  filesOf(site, '.html').filter((path) => {
    const html = readFileSync(join(site, path), 'utf8');
    return addresses.some((address) => html.includes(`href="${address}`));
  });

/** All that is in the project, but for what is made from it. */
function copyProject(project: string) {
  const own = [
    'src',
    'tests',
    'public',
    'content',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ];
  for (const name of [...own, 'astro.config.mjs', 'vitest.config.ts'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'dir');
}

function takeOut({ feature, pages, lines }: Removal, project: string) {
  rmSync(join(project, 'src/features', feature), { recursive: true });
  for (const page of pages) rmSync(join(project, 'src/pages', page), { recursive: true });
  for (const [file, line] of Object.entries(lines)) {
    const text = readFileSync(join(project, file), 'utf8');
    expect(text).toMatch(line);
    writeFileSync(join(project, file), text.replace(line, ''));
  }
}
