import { expect, test } from 'vitest';
import { articleOf, readingText } from './article.ts';
import { attributeOf } from './html.ts';

test('finds the article of a page, and what other articles stand in it', () => {
  const article = articleOf(
    '<main><h1>x</h1><article id="text"><article>one</article> two</article> three</main>',
  )!;
  expect(attributeOf(article, 'id')).toBe('text');
  expect(readingText(article).trim().split(/\s+/)).toEqual(['one', 'two']);
});

test('says nothing of a page that has none', () => {
  expect(articleOf('<main><p>x</p></main>')).toBeUndefined();
});

test('leaves out what is no part of the text', () => {
  const article = articleOf(
    '<article>Sleep <p data-apparatus>Copy</p><style>a</style><nav>In it</nav> safe</article>',
  )!;
  expect(readingText(article).trim().split(/\s+/)).toEqual(['Sleep', 'safe']);
});

test('keeps words together across tags inside a line, and apart across blocks', () => {
  const article = articleOf('<article><p>safe<b>ly</b></p><p>asleep</p></article>')!;
  expect(readingText(article).trim().split(/\s+/)).toEqual(['safely', 'asleep']);
});
