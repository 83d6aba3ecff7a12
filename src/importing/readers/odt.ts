import { strFromU8 } from 'fflate';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeUTF8 as escaped } from 'entities/escape';
import type { LetterBlock } from '../block.ts';
import { readHtml } from './html.ts';
import { broken, unpacked } from './unpacked.ts';
import { looksOf, type Looks } from './odt-looks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a document of LibreOffice holds; the text of its running heads is told apart. */
export function readOdt(bytes: Uint8Array): {
  blocks: LetterBlock[];
  pages: number;
  notes: string[];
} {
  const parts = unpacked(bytes, (name) => /^(content|styles|meta)\.xml$/.test(name));
  const content = parts['content.xml'];
  if (!content) throw broken();
  const tree = parseXml(strFromU8(content));
  const styles = parseXml(strFromU8(parts['styles.xml'] ?? new Uint8Array()));
  const text = find(tree, 'office:text')[0];
  if (!text) throw broken();
  const looks = looksOf([...styles, ...tree]);
  const html = { notes: [] as string[] };
  const body = written(text.childNodes, { looks, html });
  const notes = html.notes.map((note, index) => `<li id="note-${index + 1}">${note}</li>`);
  const meta = strFromU8(parts['meta.xml'] ?? new Uint8Array());
  const told = Number(/meta:page-count="(\d+)"/.exec(meta)?.[1] ?? 0);
  return {
    blocks: readHtml(`${body}<ol>${notes.join('')}</ol>`),
    pages: told || find(tree, 'text:soft-page-break').length + 1,
    notes: [...runningHeads(styles), ...leftOut(tree)],
  };
}

/** XML by an HTML parser, which knows no element that closes itself. */
const parseXml = (xml: string): Node[] =>
  parseFragment(
    xml
      .replace(/^[^<]*<\?xml[^>]*\?>/, '')
      .replaceAll(/<([\w.-]+:[\w.-]+)((?:\s[^<>]*?)?)\/>/g, '<$1$2></$1>'),
  ).childNodes;

interface Writing {
  looks: Looks;
  html: { notes: string[] };
}

const passed = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:sequence-decls',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:table-of-content',
]);

const written = (nodes: Node[], writing: Writing): string =>
  nodes.map((node) => one(node, writing)).join('');

function one(node: Node, writing: Writing): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node) || passed.has(node.tagName)) return '';
  const inner = () => written(node.childNodes, writing);
  const look = writing.looks.of(attribute(node, 'text:style-name'));
  switch (node.tagName) {
    case 'text:p':
      return `${look.newPage ? '<hr>' : ''}<p>${look.wrap(inner())}</p>`;
    case 'text:h':
      return `${look.newPage ? '<hr>' : ''}<h2>${inner()}</h2>`;
    case 'text:span':
      return look.wrap(inner());
    case 'text:s':
      return ' '.repeat(Math.min(8, Number(attribute(node, 'text:c') ?? 1)));
    case 'text:tab':
      return ' ';
    case 'text:line-break':
      return '<br>';
    case 'text:list':
      return listed(node, writing);
    case 'text:list-item':
    case 'text:list-header':
      return `<li>${inner()}</li>`;
    case 'text:note':
      return noted(node, writing);
    case 'table:table':
      return `<table>${inner()}</table>`;
    case 'table:table-row':
      return `<tr>${inner()}</tr>`;
    case 'table:table-cell':
      return cell(node, inner());
    case 'draw:frame':
      return `${pictured(node)}${inner()}`;
    default:
      return inner();
  }
}

function cell(node: Element, inner: string): string {
  const span = Number(attribute(node, 'table:number-columns-spanned') ?? 1);
  const times = Math.min(30, Number(attribute(node, 'table:number-columns-repeated') ?? 1));
  return `<td colspan="${span}">${inner}</td>`.repeat(times).replaceAll(' colspan="1"', '');
}

function listed(node: Element, writing: Writing): string {
  const numbered = writing.looks.isNumbered(attribute(node, 'text:style-name'));
  const name = numbered ? 'ol' : 'ul';
  return `<${name}>${written(node.childNodes, writing)}</${name}>`;
}

function noted(node: Element, { looks, html }: Writing): string {
  const body = find([node], 'text:note-body')[0];
  html.notes.push('');
  const number = html.notes.length;
  html.notes[number - 1] = body ? written(body.childNodes, { looks, html }) : '';
  return `<sup><a href="#note-${number}">${number}</a></sup>`;
}

function pictured(frame: Element): string {
  const words = ['svg:title', 'svg:desc'].flatMap((name) => find([frame], name).map(textOf));
  return words.length > 0 ? `<img alt="${escaped(words.join('. '))}">` : '';
}

function runningHeads(styles: Node[]): string[] {
  const parts = ['style:header', 'style:footer', 'style:header-first', 'style:footer-first'];
  const texts = parts
    .flatMap((name) => find(styles, name))
    .map((part) => textOf(part).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}{2}/u.test(text));
  return [...new Set(texts)].map(
    (text) => `Head or foot of the sheets, left out of the letter: “${text}”.`,
  );
}

const leftOut = (tree: Node[]): string[] => [
  ...(find(tree, 'text:tracked-changes').length > 0
    ? ['The document has tracked changes: insertions are in the text, deletions are left out.']
    : []),
  ...(find(tree, 'office:annotation').length > 0
    ? ['The document has comments, which are left out.']
    : []),
];

function find(nodes: Node[], name: string): Element[] {
  return nodes.flatMap((node) =>
    'tagName' in node
      ? [...(node.tagName === name ? [node] : []), ...find(node.childNodes, name)]
      : [],
  );
}

const textOf = (element: Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? `${textOf(node)} ` : ''))
    .join('')
    .trim();

const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
