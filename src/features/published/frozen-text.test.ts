import { expect, test } from 'vitest';
import { frozenText } from './frozen-text.ts';

const number = '<a class="pn" href="#p1">1</a>';
const status = '<a class="change-status change-status--changed" href="/b/#p1">changed</a>';
const term = '<a class="term-link" href="/glossary/#shed">keeps</a>';
const value = '<a href="/statistics/doors/" data-stat="doors">3<span> doors</span></a>';
const page = `<main><h1 class="t">Dry  sheds</h1>
<li id="p1">${number}${status}A shed ${term} dry.<a class="note" href="#s1">1</a></li>
<p id="p2" class="gone">${number}Paragraph 2 was removed. It leaked.</p>
<ul class="numbers"><li>${value} <span>of sheds</span></li></ul>
<li id="r1">${number} <p>Build.</p> <p><span data-frame>Made by:</span> Institute</p></li>
<p id="help">Help</p></main>`;

test('sees where something was taken down', () => {
  const gone = '<i data-taken-down>gone</i>';
  const html = `<main><p id="p1">Of ${gone}</p><ul class="numbers"><li data-taken-down>x</li></ul>`;
  expect(frozenText(html).map(({ name, takenDown }) => [name, takenDown])).toEqual([
    ['p1', true],
    ['number.1', true],
  ]);
});

test('reads what is frozen: title, numbered texts and key numbers, without marks and frame', () => {
  expect(frozenText(page)).toEqual([
    { name: 'h1', text: 'Dry sheds', takenDown: false },
    { name: 'p1', text: 'A shed keeps dry.', takenDown: false },
    { name: 'number.1', text: '3 doors of sheds', takenDown: false },
    { name: 'r1', text: 'Build. Institute', takenDown: false },
  ]);
});
