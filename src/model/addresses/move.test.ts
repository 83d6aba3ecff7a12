import { expect, test } from 'vitest';
import { addressSchema, follow, moveSchema, type Move } from './move.ts';

const move = (from: string, to: string): Move => ({
  from,
  to,
  reason: 'Renamed.',
  date: '2026-12-01',
});

test('leads every address below a page along, with its fragment', () => {
  const moves = [move('/briefings/sheds/', '/briefings/bicycle-sheds/')];
  expect(follow(moves, '/briefings/sheds/v2/#p3')).toMatchObject({
    kind: 'moved',
    to: '/briefings/bicycle-sheds/v2/#p3',
  });
  expect(follow(moves, '/briefings/shed/')).toBeUndefined();
});
test('prefers what is said of the number itself', () => {
  const moves = [move('/a/', '/b/'), move('/a/#p1', '/c/#p9')];
  expect(follow(moves, '/a/#p1')).toMatchObject({ to: '/c/#p9' });
  expect(follow(moves, '/a/#p2')).toMatchObject({ to: '/b/#p2' });
});
test('collapses a chain into one step', () =>
  expect(follow([move('/a/', '/b/'), move('/b/', '/c/')], '/a/')).toMatchObject({
    kind: 'moved',
    to: '/c/',
  }));
test('tells of a circle, with every address in it', () =>
  expect(follow([move('/a/', '/b/'), move('/b/', '/a/')], '/a/')).toEqual({
    kind: 'loop',
    through: ['/a/', '/b/', '/a/'],
  }));
test('ends where a move leads below itself', () =>
  expect(follow([move('/a/', '/a/b/')], '/a/')?.kind).toBe('loop'));
test('takes the data of a document along', () => {
  expect(
    follow(
      [move('/briefings/sheds/', '/briefings/bicycle-sheds/')],
      '/api/v1/briefings/sheds.json',
    ),
  ).toMatchObject({ to: '/api/v1/briefings/bicycle-sheds.json' });
});
test.each([
  ['/Briefings/Sheds/', '/briefings/sheds/'],
  ['briefings/sheds/', '/briefings/sheds/'],
  ['/briefings/sheds', '/briefings/sheds/'],
  ['/briefings/sheds/index.html', '/briefings/sheds/'],
  ['/briefings/sheds/index.html#p3', '/briefings/sheds/#p3'],
  ['/briefings/sheds/?from=mail#p3', '/briefings/sheds/#p3'],
  ['/briefings/sheds/?', '/briefings/sheds/'],
  ['/briefings/sheds/#', '/briefings/sheds/'],
  ['/briefings/sheds/#P3', '/briefings/sheds/#p3'],
  ['/briefings/bicycle%20sheds/', '/briefings/bicycle-sheds/'],
  ['/briefings/bicycle sheds/', '/briefings/bicycle-sheds/'],
  [' https://elsewhere.example/feed.xml ', '/feed.xml'],
])('refuses %j, and says how the site has it', (typed, meant) => {
  const issues = addressSchema.safeParse(typed).error?.issues;
  expect(issues?.map(({ message }) => message)).toEqual([
    `the address as the site has it: ${meant}`,
  ]);
  expect(addressSchema.safeParse(meant).success).toBe(true);
});
test.each(['/a/../b/', '/./', '/a//b/', '/50%/', '/a/#p 3', '//', '', '/é/'])(
  'refuses %j, for which there is no such address',
  (typed) =>
    expect(addressSchema.safeParse(typed).error?.issues[0]?.message).toMatch(/^an address such as/),
);
test('takes addresses of ours only', () => {
  expect(moveSchema.safeParse(move('/a/', 'https://elsewhere.example/')).success).toBe(false);
  expect(moveSchema.safeParse(move('/a', '/b/')).success).toBe(false);
  expect(moveSchema.safeParse(move('/glossary/#cp', '/glossary/#child-protection')).success).toBe(
    true,
  );
});
