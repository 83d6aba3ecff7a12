import { expect, test } from 'vitest';
import { foreignFiles, markerName, markerText } from './marker.ts';

const marker = markerText(['a.html', 'b/c.html']);

test('what a build has made is ours', () =>
  expect(foreignFiles(['a.html', 'b/c.html', markerName], marker)).toEqual([]));

test('what was laid beside it is not', () =>
  expect(foreignFiles(['a.html', 'notes.txt', 'b/.git/'], marker)).toEqual([
    'notes.txt',
    'b/.git/',
  ]));

test('what a system leaves wherever somebody looks is nobody’s', () =>
  expect(foreignFiles(['a.html', 'b/.DS_Store', 'Thumbs.db'], marker)).toEqual([]));

test('without a marker all is foreign', () =>
  expect(foreignFiles(['a.html'], undefined)).toEqual(['a.html']));

test('a site of a version before the marker is known by its two files', () =>
  expect(foreignFiles(['a.html', 'api/v1/index.json', 'service-worker.json'], undefined)).toEqual(
    [],
  ));

test('an empty marker claims nothing', () =>
  expect(foreignFiles(['api/v1/index.json', 'service-worker.json'], '')).toHaveLength(2));
