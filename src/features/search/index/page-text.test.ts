import { expect, test } from 'vitest';
import { countWords, findableText } from './page-text.ts';

const page = (main: string) => `<body><nav>Themes</nav>${main}<footer>Help</footer></body>`;

test('reads the part of a page that may be found, without what is no part of its text', () => {
  const text = findableText(
    page('<main data-findable><p>Safer<b>sleep</b></p><p data-apparatus>Copy this</p></main>'),
  );
  expect(text.trim()).toBe('Safersleep');
});

test('reads nothing on a page that is not to be found', () =>
  expect(findableText(page('<main><p>Old edition</p></main>'))).toBe(''));

test('counts a page once for a word, however often it stands there', () =>
  expect([...countWords(['bruise bruise', 'bruise baby'])]).toEqual([
    ['bruise', 2],
    ['baby', 1],
  ]));
