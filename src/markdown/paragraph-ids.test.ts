import { describe, expect, test } from 'vitest';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { paragraphIds } from './paragraph-ids.ts';

const rendered = (text: string, path = 'content/briefings/sheds/v1.md') =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(paragraphIds, { editionsOf: () => [], statisticOf: () => undefined })
      .use(rehypeStringify)
      .processSync({ value: text, path }),
  );
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

describe('permanent numbers', () => {
  test('are given to paragraphs and items in their order, and to findings on their own', () => {
    expect(
      ids(
        rendered('One.\n\n- Two.\n- Three.\n\n### A finding\n\nFour.\n\n1. Five.\n\n### Another\n'),
      ),
    ).toEqual(['p1', 'p2', 'p3', 'f1', 'p4', 'p5', 'f2']);
  });

  test('are links of their own with a name', () => {
    expect(rendered('One.')).toBe(
      '<p id="p1"><a class="pn" href="#p1" aria-label="Paragraph 1" data-apparatus="">1</a>' +
        'One.</p>',
    );
  });

  test('are not given inside quotations, tables or footnotes, nor to items within items', () => {
    expect(
      ids(
        rendered(
          '> Quoted.\n\n| a |\n| - |\n| b |\n\nOne.[^1]\n\n- Two\n  - within\n\n[^1]: A note.',
        ),
      ).filter((id) => /^[pf]\d/.test(id!)),
    ).toEqual(['p1', 'p2']);
  });

  test('stand in letters, but not in themes', () => {
    expect(ids(rendered('One.', 'content/letters/2025-03-02-keys.md'))).toEqual(['p1']);
    expect(ids(rendered('One.', 'C:\\site\\content\\letters\\2025-03-02-keys.md'))).toEqual(['p1']);
    expect(ids(rendered('One.', 'content/themes/sheds.md'))).toEqual([]);
  });

  test('begin anew in each document', () => {
    expect(rendered('One.')).toBe(rendered('One.'));
  });
});
