import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';

test('a page that moved says where it sends its readers', () => {
  expect(pageFacts('<a id="moved-to" href="/new/">x</a>')).toMatchObject({
    ids: ['moved-to'],
    movedTo: '/new/',
  });
  expect(pageFacts('<p id="main">x</p>')).not.toHaveProperty('movedTo');
});

test('a number that stands on another page is not taken for one that was removed', () => {
  const facts = pageFacts(
    '<p id="p3" class="gone"><a data-moved="p3" href="/new/#p4">p3</a></p>' +
      '<p id="p7" class="gone">x</p>',
  );
  expect([...facts.movedParts]).toEqual([['p3', '/new/#p4']]);
  expect(facts.removed).toEqual(['p7']);
});

test('a page that was taken down is known by its notice', () => {
  expect(pageFacts('<h1 id="taken-down">x</h1>').takenDown).toBe(true);
  expect(pageFacts('<h1 id="title">x</h1>').takenDown).toBe(false);
});

test('names every address that it leads to once', () => {
  const html = '<a href="/a/">a</a><link rel="alternate" href="/feed.xml"/><a href="/a/">a</a>';
  expect(pageFacts(html).links).toEqual(['/a/', '/feed.xml']);
});

test('knows the terms that a page explains from other words on it', () => {
  const html =
    '<div class="term" id="marac">x</div><a class="term-link" id="t1" href="#marac">y</a>';
  expect(pageFacts(html).terms).toEqual(['marac']);
});
