import { LineCounter, parseDocument as parseYaml, isNode, type Document } from 'yaml';
import { issue, type Issue } from '../model/issue.ts';
import type { Origin, Prose } from '../model/library.ts';
import { longParagraph } from './long-texts.ts';
import { oddPart } from './yaml-parts.ts';

/** A file of the content: its data, and for Markdown the prose below it. */
export interface ContentDocument extends Prose {
  data: unknown;
  origin: Origin;
}

const frontMatter = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The one parser of the content: YAML, or Markdown with YAML front matter. Dates stay text. */
export function parseDocument(
  path: string,
  text: string,
): { document?: ContentDocument; issues: Issue[] } {
  if (path.endsWith('.yaml')) return parsed(path, text, 0, { body: '', bodyLine: 1 });
  const match = text.startsWith('---') ? frontMatter.exec(text) : null;
  if (!match) {
    return {
      issues: [
        issue(
          'front-matter-missing',
          { path, line: 1 },
          'The file does not start with front matter.',
          'Begin it with a line ---, then the fields, then another line ---.',
        ),
      ],
    };
  }
  const bodyLine = match[0].split('\n').length;
  const body = text.slice(match[0].length);
  const long = longParagraph(path, body, bodyLine);
  return long ? { issues: [long] } : parsed(path, match[1]!, 1, { body, bodyLine });
}

function parsed(path: string, yaml: string, linesBefore: number, prose: Prose) {
  const lines = new LineCounter();
  const document = parseYaml(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  if (document.errors.length > 0) {
    const issues = document.errors.map((error) =>
      issue(
        'yaml-broken',
        { path, line: lineAt(error.pos[0]) },
        `This is not valid YAML: ${error.message.split('\n')[0]}`,
        'Look for a missing colon, quote or indent on this line or the one above; ' +
          'put a text that holds a colon in quotes.',
      ),
    );
    return { issues };
  }
  const place = (...field: (string | number)[]) => ({
    path,
    line: lineAt(offsetOf(document, field)),
  });
  const odd = oddPart(document);
  if (odd) {
    const { code, problem, cure } = odd;
    return { issues: [issue(code, { path, line: lineAt(odd.offset) }, problem, cure)] };
  }
  const data: unknown = document.toJS();
  return { document: { data, origin: { path, place }, ...prose }, issues: [] };
}

/** The offset of a field, or of the nearest field around it that is there. */
function offsetOf(document: Document, field: (string | number)[]): number {
  for (let depth = field.length; depth > 0; depth--) {
    const node = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range)
      return keyOffset(document, field.slice(0, depth)) ?? node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, field: (string | number)[]): number | undefined {
  const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
  const items = (
    parent as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | null
  )?.items;
  return items?.find((item) => item.key?.value === field.at(-1))?.key?.range?.[0];
}
