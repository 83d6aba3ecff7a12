import { expect, test } from 'vitest';
import { passagesIn } from './passages.ts';

const page = (main: string) =>
  `<body><nav>Themes</nav><main data-findable>${main}</main><footer>Help</footer></body>`;
const read = (main: string) =>
  passagesIn(page(main)).map(({ is, id, text }) => `${is} ${id ?? '-'}: ${text}`);

test('reads the part of a page that may be found, without what is no part of its text', () =>
  expect(
    read('<p>Safer<b>sleep</b> helps.</p><p data-apparatus>Copy this</p><p hidden>Overdue.</p>'),
  ).toEqual(['text -: Safersleep helps.']));

test('reads nothing on a page that is not to be found', () =>
  expect(passagesIn('<body><main><p>Old edition</p></main></body>')).toEqual([]));

test('the title comes first, and what stands in the head of a page is not for quoting', () =>
  expect(read('<header><p>Briefing PB-2026-01.</p><h1>Sheds</h1></header>')).toEqual([
    'h1 -: Sheds',
    'words -: Briefing PB-2026-01.',
  ]));

test('a statement keeps its label apart, and the first passage of a block has its id', () =>
  expect(read('<ul><li id="a1">Lock the shed. <span data-label>law</span></li></ul>')).toEqual([
    'text a1: Lock the shed.',
    'label -: law',
  ]));

test('only whole sentences are for quoting, and nothing that needs its table', () =>
  expect(
    read('<p>bicycles and sheds</p><p>See:</p><table><tr><td><p>Of 9.</p></td></tr></table>'),
  ).toEqual(['words -: bicycles and sheds', 'words -: See:', 'words -: Of 9.']));

test('what stands elsewhere too is not searched', () =>
  expect(read('<ul data-unsearched><li>Sheds.</li></ul><p>Doors.</p>')).toEqual([
    'text -: Doors.',
  ]));
