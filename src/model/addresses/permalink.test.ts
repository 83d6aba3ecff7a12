import { expect, test } from 'vitest';
import { permalink } from './permalink.ts';

test('every address is lower case, ends with a slash or a fragment, and is in the contract', () => {
  expect([
    permalink.briefing('a'),
    permalink.edition('a', 2),
    permalink.recommendation('a', 'r3'),
    permalink.changes('a'),
    permalink.letter('2022-05-30-a'),
    permalink.theme('a'),
    permalink.role('health-visitors'),
    permalink.term('a'),
    permalink.source('a'),
    permalink.statistic('a'),
    permalink.identifier('PB-2026-03'),
  ]).toEqual([
    '/briefings/a/',
    '/briefings/a/v2/',
    '/briefings/a/r3/',
    '/briefings/a/changes/',
    '/letters/2022-05-30-a/',
    '/themes/a/',
    '/for/health-visitors/',
    '/glossary/#a',
    '/sources/a/',
    '/statistics/a/',
    '/id/pb-2026-03/',
  ]);
});
