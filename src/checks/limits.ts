import { toString } from 'mdast-util-to-string';
import { treeOf } from '../markdown/tree.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Edition, Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

const most = 5;

/** “Limits of the evidence” has at most five points, so that a reader takes them in. */
export function limits(library: Library): Issue[] {
  return editionsOf(library).flatMap((edition) => {
    const lines = pointLines(edition);
    return lines.length <= most
      ? []
      : [
          issue(
            'limits-many',
            { path: edition.origin.path, line: lines[most]! },
            `“Limits of the evidence” has ${lines.length} points, and may have ${most}.`,
            'Keep those that change what a reader may conclude; put the rest under about: in the ' +
              'front matter.',
          ),
        ];
  });
}

/** The line of each point: a paragraph, an item of a list, or another block of its own. */
function pointLines({ body, bodyLine }: Edition): number[] {
  let inLimits = false;
  return treeOf(body).children.flatMap((node) => {
    if (node.type === 'heading' && node.depth === 2)
      inLimits = toString(node) === 'Limits of the evidence';
    if (!inLimits || node.type === 'heading') return [];
    const points = node.type === 'list' ? node.children : [node];
    return points.map(({ position }) => bodyLine - 1 + position!.start.line);
  });
}
