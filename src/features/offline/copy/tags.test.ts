import { describe, expect, test } from 'vitest';
import { splice, tagsOf, valueOf } from './tags.ts';

describe('tags of a page', () => {
  test('stand where parse5 finds them, whatever the text around them', () => {
    const html = [
      '<!doctype html>\r\n<p title="é “x” <a href=no>" class=\'y\'>😀</p>',
      '<script>"<a href=no>"</script><style>a::after{content:"<a href=no>"}</style>',
      '<textarea><a href=no></textarea><!-- <a href=no> -->',
      '<noscript><a HREF = /yes></a></noscript><template><a href="/too"></a></template>',
    ].join('');
    const links = tagsOf(html).filter(({ name }) => name === 'a');
    expect(links.map((tag) => valueOf(tag, 'href'))).toEqual(['/yes', '/too']);
    const { from, to } = links[0]!.attributes[0]!;
    expect(html.slice(from, to)).toBe('HREF = /yes');
  });

  test('an edit leaves every other character as it is', () => {
    expect(
      splice('<pre>\n\na  b</pre>', [
        { from: 11, to: 11, text: '!' },
        { from: 5, to: 6, text: '' },
      ]),
    ).toBe('<pre>\na  b!</pre>');
    expect(() =>
      splice('abc', [
        { from: 0, to: 2, text: '' },
        { from: 1, to: 3, text: '' },
      ]),
    ).toThrow('Two edits meet');
  });
});
