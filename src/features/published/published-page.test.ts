import { expect, test } from 'vitest';
import { frozenText, publishedPage } from './published-page.ts';

const page = `<main><h1 class="t">Dry  sheds</h1>
<li id="p1"><a class="pn" href="#p1">1</a><a class="change-status change-status--changed" href="/b/#p1">changed</a>A shed <a class="term-link" href="/glossary/#shed">keeps</a> dry.<a class="note" href="#s1">1</a></li>
<p id="p2" class="gone"><a class="pn" href="#p2">2</a>Paragraph 2 was removed. It leaked.</p>
<ul class="numbers"><li><a class="numbers__value" href="/statistics/doors/" data-stat="doors">3<span> doors</span></a> <span>of sheds</span></li></ul>
<li id="r1"><a class="pn" href="#r1">r1</a> <p>Build.</p> <p><span data-frame>Made by:</span> Institute</p></li>
<p id="help">Help</p></main>`;

test('reads what is frozen: the title, numbered texts and key numbers, without marks and frame', () => {
  expect(frozenText(page)).toEqual([
    { id: 'title', text: 'Dry sheds' },
    { id: 'p1', text: 'A shed keeps dry.' },
    { id: 'number:doors', text: '3 doors of sheds' },
    { id: 'r1', text: 'Build. Institute' },
  ]);
});
test('counts the stub of a removed number among the addresses that answer', () =>
  expect(publishedPage(page).ids).toEqual(new Set(['p1', 'p2', 'r1', 'help'])));
test('knows a page that sends its readers on, and which parts go elsewhere', () => {
  const read = publishedPage(
    '<a id="moved-to" href="/b/">on</a> <p id="p7"><a data-moved="p7" href="/c/#p1">p7</a></p>',
  );
  expect(read.movedTo).toBe('/b/');
  expect(read.parts.get('p7')).toBe('/c/#p1');
});
test('knows the notice of a take-down', () =>
  expect(publishedPage('<div class="prose" id="taken-down">').takenDown).toBe(true));
