import { expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { treeOf } from './tree.ts';

const kinds = (text: string) => {
  const found: string[] = [];
  visit(treeOf(text), (node) => void found.push(node.type));
  return found;
};

test('sees what the pages will show: footnotes, tables and bare addresses', () => {
  expect(kinds('A shed.[^1]\n\n[^1]: Wet.\n\n    <b>not an example</b>\n')).toEqual(
    expect.arrayContaining(['footnoteReference', 'footnoteDefinition', 'html']),
  );
  expect(kinds('| a |\n| - |\n| b |')).toContain('table');
  expect(kinds('See www.sheds.example now.')).toContain('link');
});

test('takes one tilde for a tilde', () => expect(kinds('~one~')).not.toContain('delete'));
