import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isRelease, refusalOf, type Target } from './target.ts';

const project = resolve('/home/editor/project');
const content = resolve('/home/editor/texts');
const refusal = (folder: string, holds: Target['holds'] = { kind: 'nothing' }) =>
  refusalOf({ folder: resolve(folder), holds }, { project, content })?.fault;

test.each([
  ['/', 'the whole disk'],
  ['/home/editor/project', 'the project itself'],
  ['/home/editor', 'a folder that the project is in'],
  ['/home', 'a folder that the project is in'],
  ['/home/editor/texts', 'the content'],
  ['/home/editor/texts/briefings/site', 'the content'],
  ['/home/editor/project/src/pages', 'part of the project (src)'],
  ['/home/editor/project/node_modules/site', 'part of the project (node_modules)'],
  ['/home/editor/project/.git', 'part of the project (.git)'],
])('no site is put into %s: %s', (folder, why) => {
  expect(refusal(folder)).toMatchObject({ code: 'output-refused' });
  expect(refusal(folder)?.problem).toContain(why);
});

test('nor into a folder that the content is in', () =>
  expect(
    refusalOf(
      { folder: resolve('/srv'), holds: { kind: 'nothing' } },
      { project, content: resolve('/srv/texts') },
    )?.fault.problem,
  ).toContain('a folder that the content is in'));

test.each(['a file', 'a file system of its own'] as const)('nor in the place of %s', (kind) =>
  expect(refusal('/srv/www', { kind })).toMatchObject({ code: 'output-refused' }),
);

test('nor among files that no build has made, which are named', () =>
  expect(refusal('/srv/www', { kind: 'files', foreign: ['a', 'b', 'c', 'd', 'e'] })).toMatchObject({
    code: 'output-foreign',
    problem: `${resolve('/srv/www')} holds what no build has made: a, b, c and 2 more.`,
  }));

test.each([
  '/home/editor/project/dist',
  '/home/editor/project2',
  '/srv/www',
  '/home/editor/texts2',
])('a site may be put into %s', (folder) => {
  expect(refusal(folder)).toBeUndefined();
  expect(refusal(folder, { kind: 'files', foreign: [] })).toBeUndefined();
});

test.each([
  ['/srv/releases/blue', true],
  ['/srv/site/20261122093000', true],
  ['/srv/site/2026-11-22', true],
  ['/srv/site/release-7', true],
  ['/srv/site/v12', true],
  ['/srv/site/public_html', false],
  ['/srv/www', false],
])('whether %s is a release: %s', (folder, is) => expect(isRelease(folder)).toBe(is));
