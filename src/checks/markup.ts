import { visit } from 'unist-util-visit';
import { treeOf } from '../markdown/tree.ts';
import { allTexts, type ContentText } from '../model/all-texts.ts';
import { issue, type Issue, type Place } from '../model/issue.ts';
import type { Library, Origin, Prose } from '../model/library.ts';
import { documentsOf } from '../model/texts.ts';

const permitted = /^<\/?sup>$/;

/**
 * No document carries HTML of its own (letters may use <sup>), an image or a script.
 */
export function markup(library: Library): Issue[] {
  const letters = new Set<object>(library.letters);
  return [
    ...documentsOf(library).flatMap((document) => html(document, letters.has(document))),
    ...allTexts(library)
      .filter(({ field }) => field !== 'body')
      .flatMap(inField),
  ];
}

function inField({ text, at }: ContentText): Issue[] {
  const html = /<[a-z!/?]/i.test(text) ? [refused(at(), text)] : [];
  return [...html, ...(text.includes('![') ? [pictured(at())] : [])];
}

type Document = Prose & { origin: Origin };

function html({ body, bodyLine, origin }: Document, isLetter: boolean): Issue[] {
  if (!/<|!\[/.test(body)) return [];
  const found: Issue[] = [];
  visit(treeOf(body), (node) => {
    const place = { path: origin.path, line: bodyLine - 1 + (node.position?.start.line ?? 1) };
    if (node.type === 'html' && !(isLetter && permitted.test(node.value)))
      found.push(refused(place, node.value));
    if (node.type === 'image' || node.type === 'imageReference') found.push(pictured(place));
  });
  return found;
}

const pictured = ({ path, line }: Place) =>
  issue(
    'image-refused',
    { path, line },
    'A picture cannot be placed in the text.',
    'Take it out; charts are drawn from content/statistics.yaml.',
  );

const refused = ({ path, line }: Place, text: string) =>
  issue(
    'html-refused',
    { path, line },
    `HTML is not allowed here: ${text.slice(0, 40).replaceAll(/\s+/g, ' ')}`,
    'Write it in Markdown; letters may use <sup> and nothing else.',
  );
