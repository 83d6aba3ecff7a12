import { expect, test } from 'vitest';
import { follow, moveSchema, type Move } from './move.ts';

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
test('takes addresses of ours only', () => {
  expect(moveSchema.safeParse(move('/a/', 'https://elsewhere.example/')).success).toBe(false);
  expect(moveSchema.safeParse(move('/a', '/b/')).success).toBe(false);
  expect(moveSchema.safeParse(move('/glossary/#cp', '/glossary/#child-protection')).success).toBe(
    true,
  );
});
