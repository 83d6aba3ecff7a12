import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { issue, type Issue } from '../model/issue.ts';
import type { Library, Origin, Prose } from '../model/library.ts';
import { documentsOf, editionsOf, frontTexts } from '../model/texts.ts';

const permitted = /^<\/?sup>$/;

/** No document carries HTML of its own (letters may use <sup>), an image, a script or, in .mdx, code. */
export function markup(library: Library): Issue[] {
  const letters = new Set<object>(library.letters);
  return [
    ...documentsOf(library).flatMap((document) => [...html(document, letters.has(document)), ...code(document)]),
    ...editionsOf(library).flatMap((edition) => frontTexts(edition).filter(({ text }) => /<[a-z!/]/i.test(text)).map((text) => refused(text, text.text))),
  ];
}

type Document = Prose & { origin: Origin };

function html({ body, bodyLine, origin }: Document, isLetter: boolean): Issue[] {
  const found: Issue[] = [];
  visit(fromMarkdown(body), (node) => {
    const place = { path: origin.path, line: bodyLine - 1 + (node.position?.start.line ?? 1) };
    if (node.type === 'html' && !(isLetter && permitted.test(node.value))) found.push(refused(place, node.value));
    if (node.type === 'image' || node.type === 'imageReference') found.push(issue('image-refused', place, 'A picture cannot be placed in the text.', 'Take it out; figures are drawn from content/statistics.yaml.'));
  });
  return found;
}

const refused = (place: { path: string; line: number }, text: string) =>
  issue('html-refused', { path: place.path, line: place.line }, `HTML is not allowed here: ${text.slice(0, 40).replaceAll(/\s+/g, ' ')}`, 'Write it in Markdown; letters may use <sup> and nothing else.');

/** Without import, export and expressions, .mdx can do no more than place our own components. */
function code({ body, bodyLine, origin }: Document): Issue[] {
  if (!origin.path.endsWith('.mdx')) return [];
  return body.split('\n').flatMap((line, index) =>
    /^\s*(import|export)\s|[{}]/.test(line)
      ? [issue('code-refused', { path: origin.path, line: bodyLine + index }, 'Code is not allowed in a document: import, export or { … }.', 'Use a component that the site offers, with plain texts as its attributes.')]
      : []);
}
