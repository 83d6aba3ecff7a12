import { toString } from 'mdast-util-to-string';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { treeOf } from '../markdown/tree.ts';
import { bodyHeadings } from '../model/content/briefing.ts';
import { issue, type Issue, type Place } from '../model/issue.ts';
import type { Edition, Library, Origin, Prose } from '../model/library.ts';
import { documentsOf } from '../model/texts.ts';

/** A heading as the page takes it, and whether text stands right below it. */
interface Found extends Place {
  depth: number;
  text: string;
  hasText: boolean;
}

/** Every document has a body, and every briefing the fixed headings with text below each. */
export function headings(library: Library): Issue[] {
  const isEmpty = ({ body }: Document) => body.trim() === '';
  const written = documentsOf(library).filter((document) => !isEmpty(document));
  const empty = documentsOf(library)
    .filter(isEmpty)
    .map(({ origin }) =>
      issue(
        'body-empty',
        { path: origin.path, line: 1 },
        'There is no text below the front matter.',
        'Write it after the second line ---.',
      ),
    );
  return [
    ...empty,
    ...written.flatMap((document) => {
      const tree = treeOf(document.body);
      const isEdition = 'edition' in document;
      return [...unfit(document, tree), ...(isEdition ? fixedHeadings(document, tree) : [])];
    }),
  ];
}

type Document = Prose & { origin: Origin };

/** Headings that would upset the page: of the title’s level, underlined, or inside a list. */
function unfit({ body, bodyLine, origin }: Document, tree: Root): Issue[] {
  const lines = body.split('\n');
  const found: Issue[] = [];
  visit(tree, 'heading', (heading, _, parent) => {
    const line = heading.position!.start.line;
    const place = { path: origin.path, line: bodyLine - 1 + line };
    const text = toString(heading);
    if (
      !lines[line - 1]!.trimStart()
        .replace(/^[>*+\-\d.) ]+/, '')
        .startsWith('#')
    )
      found.push(underlined(text, place));
    else if (parent?.type !== 'root') found.push(nested(text, place));
    else if (heading.depth === 1 || heading.depth > 3) found.push(wrongLevel(heading, place));
  });
  return found;
}

const underlined = (text: string, place: Place) =>
  issue(
    'heading-underlined',
    place,
    `The line below makes a heading of “${text.slice(0, 40)}”.`,
    'Leave an empty line above the line of = or -, or write the heading with ## or ###.',
  );

const nested = (text: string, place: Place) =>
  issue(
    'heading-nested',
    place,
    `“${text.slice(0, 40)}” is a heading inside a list or a quotation.`,
    'Take it out of there, or write it in bold.',
  );

const wrongLevel = (heading: Heading, place: Place) =>
  issue(
    'heading-level',
    place,
    `“${toString(heading).slice(0, 40)}” is a heading of level ${heading.depth}.`,
    'Use ## for the fixed headings and ### for your own; the title is the only one above them.',
  );

function fixedHeadings(edition: Edition, tree: Root): Issue[] {
  const found = headingsOf(edition, tree).filter(({ depth }) => depth === 2);
  const isFixed = ({ text }: Found) => (bodyHeadings as readonly string[]).includes(text);
  const missing = bodyHeadings.filter((heading) => !found.some(({ text }) => text === heading));
  const places = found
    .filter(isFixed)
    .map(({ text }) => (bodyHeadings as readonly string[]).indexOf(text));
  const end = edition.origin.place();
  const order = bodyHeadings.join(' · ');
  return [
    ...missing.map((heading) =>
      issue(
        'heading-missing',
        end,
        `There is no heading “## ${heading}”.`,
        `Every briefing has, in this order: ${order}.`,
      ),
    ),
    ...found
      .filter((heading) => !isFixed(heading))
      .map((heading) =>
        issue(
          'heading-unknown',
          heading,
          `“## ${heading.text}” is not one of the fixed headings.`,
          `Use ### for headings of your own; the fixed ones are: ${order}.`,
        ),
      ),
    ...(places.some((value, index) => value <= (places[index - 1] ?? -1))
      ? [
          issue(
            'heading-order',
            found[0] ?? end,
            'The fixed headings are not in their order, or one stands twice.',
            `The order is: ${order}.`,
          ),
        ]
      : []),
    ...found.filter(({ hasText }) => !hasText).map(emptySection),
  ];
}

const emptySection = (heading: Found) =>
  issue(
    'section-empty',
    heading,
    `There is no text under “## ${heading.text}”.`,
    'Write it, or say plainly that it is not known.',
  );

/** The headings of the page itself; what stands in a list, a quotation or an example is none. */
function headingsOf({ bodyLine, origin }: Document, { children }: Root): Found[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = children[index + 1];
    return [
      {
        depth: node.depth,
        text: toString(node),
        hasText: next !== undefined && !(next.type === 'heading' && next.depth === 2),
        path: origin.path,
        line: bodyLine - 1 + node.position!.start.line,
      },
    ];
  });
}
