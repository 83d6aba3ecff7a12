import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { LetterBlock } from '../block.ts';
import { styled, type StyledRun } from './runs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The blocks of a page: its text, and nothing that only serves a browser. */
export function readHtml(html: string): LetterBlock[] {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => 'tagName' in node)!;
  const body = root.childNodes.find(
    (node): node is Element => 'tagName' in node && node.tagName === 'body',
  )!;
  const notes = notesIn(body);
  const state: State = { page: 1, notes };
  const blocks = blocksIn(body.childNodes, state, 0);
  const told = [...notes.values()].map(({ id, element }): LetterBlock => ({
    kind: 'note',
    id,
    page: state.page,
    text: blocksIn(element.childNodes, { page: 1, notes: new Map() }, 0)
      .map(({ text }) => text.replace(/\s*(?:\\\[)?[↑↩︎⏎]+(?:\\\])?\s*$/u, ''))
      .join('\n')
      .trim(),
  }));
  return [...blocks, ...told];
}

interface Note {
  id: string;
  element: Element;
}

interface State {
  page: number;
  notes: Map<string, Note>;
}

const silent = new Set(['script', 'style', 'head', 'nav', 'template', 'noscript', 'svg', 'title']);
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'big', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i'],
  ...['ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong'],
  ...['sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'o:p'],
]);

/** Block by block; words that stand between blocks make a paragraph of their own. */
function blocksIn(nodes: Node[], state: State, depth: number): LetterBlock[] {
  const out: LetterBlock[] = [];
  let loose: Node[] = [];
  const close = () => {
    out.push(...paragraph(loose, state));
    loose = [];
  };
  for (const node of nodes) {
    if (!('tagName' in node) || inline.has(node.tagName)) {
      loose.push(node);
      continue;
    }
    if (silent.has(node.tagName)) continue;
    close();
    out.push(...blocksOf(node, state, depth));
  }
  close();
  return out;
}

function blocksOf(element: Element, state: State, depth: number): LetterBlock[] {
  const { tagName } = element;
  if (isNote(element, state)) return [];
  if (tagName === 'hr') {
    state.page += 1;
    return [];
  }
  if (tagName === 'img') {
    const text = attribute(element, 'alt')?.trim();
    return text ? [{ kind: 'picture', text, page: state.page }] : [];
  }
  if (/^h[1-6]$/.test(tagName))
    return paragraph(element.childNodes, state).map((block) => ({
      ...block,
      kind: block.kind === 'paragraph' ? 'heading' : block.kind,
    }));
  if (tagName === 'ul' || tagName === 'ol') return list(element, state, depth);
  if (tagName === 'table') return [tableOf(element, state)];
  if (tagName === 'p') return paragraph(element.childNodes, state);
  return blocksIn(element.childNodes, state, depth);
}

const isNote = (element: Element, { notes }: State) =>
  [...notes.values()].some((note) => note.element === element);

function list(element: Element, state: State, depth: number): LetterBlock[] {
  const items = element.childNodes.filter(
    (node): node is Element => 'tagName' in node && !isNote(node, state),
  );
  const first = Number(attribute(element, 'start') ?? 1);
  let place = 0;
  return items.flatMap((item) => {
    if (item.tagName !== 'li') return blocksOf(item, state, depth + 1);
    const number = element.tagName === 'ol' ? { number: first + place } : {};
    place += 1;
    return blocksIn(item.childNodes, state, depth + 1).map((block, index): LetterBlock =>
      block.kind === 'paragraph'
        ? index === 0
          ? { ...block, kind: 'item', depth, ...number }
          : { ...block, kind: 'item', depth: depth + 1 }
        : block,
    );
  });
}

function tableOf(element: Element, state: State): LetterBlock {
  const rows = descendants(element, (node) => node.tagName === 'tr').map((row) =>
    row.childNodes
      .filter((cell): cell is Element => 'tagName' in cell && /^t[dh]$/.test(cell.tagName))
      .flatMap((cell) => [
        blocksIn(cell.childNodes, state, 0)
          .map(({ text, rows: inner }) => (inner ? inner.flat().join('\n') : text))
          .join('\n'),
        ...Array.from({ length: Number(attribute(cell, 'colspan') ?? 1) - 1 }, () => ''),
      ]),
  );
  return { kind: 'table', text: '', page: state.page, rows: rows.filter((row) => row.length > 0) };
}

/** Words as one paragraph; pictures and the ends of sheets among them stand for themselves. */
function paragraph(nodes: Node[], state: State): LetterBlock[] {
  const out: LetterBlock[] = [];
  let runs: StyledRun[] = [];
  const close = () => {
    const text = styled(runs)
      .replaceAll(/[ \t]*\n[ \t]*/g, '  \n')
      .trim();
    if (text !== '') out.push({ kind: 'paragraph', text, page: state.page });
    runs = [];
  };
  const plain = { bold: false, italic: false, raised: false };
  const walk = (node: Node, style: Omit<StyledRun, 'text'>): void => {
    if ('value' in node) {
      runs.push({ ...style, text: node.value.replaceAll(/[ \t\r\n]+/g, ' ') });
      return;
    }
    if (!('tagName' in node) || silent.has(node.tagName)) return;
    const { tagName } = node;
    if (tagName === 'br') runs.push({ ...style, text: '\n' });
    else if (tagName === 'img' || tagName === 'hr') {
      close();
      out.push(...blocksOf(node, state, 0));
    } else if (tagName === 'a' && noteOf(node, state))
      runs.push({ ...plain, text: markOf(noteOf(node, state)!) });
    else node.childNodes.forEach((child) => walk(child, within(style, node)));
  };
  nodes.forEach((node) => walk(node, plain));
  close();
  return out.map((block) => ({ ...block, text: block.text.replaceAll(placed, '[^$1]') }));
}

// A mark of a note must come through the escaping of words as it is.
const markOf = ({ id }: Note) => `\uE000${id}\uE001`;
const placed = /(?:<sup>)?\uE000([^\uE001]+)\uE001(?:<\/sup>)?/g;

const noteOf = (element: Element, { notes }: State) =>
  notes.get((attribute(element, 'href') ?? '').replace(/^#/, ''));

function within(style: Omit<StyledRun, 'text'>, element: Element): Omit<StyledRun, 'text'> {
  const css = attribute(element, 'style') ?? '';
  return {
    bold:
      style.bold ||
      /^(b|strong|th)$/.test(element.tagName) ||
      /font-weight: *(bold|[6-9]00)/.test(css),
    italic:
      style.italic || /^(i|em|cite)$/.test(element.tagName) || /font-style: *italic/.test(css),
    raised: style.raised || element.tagName === 'sup' || /vertical-align: *super/.test(css),
  };
}

/** The notes of a page: what raised links lead to. */
function notesIn(body: Element): Map<string, Note> {
  const raised = descendants(body, ({ tagName }) => tagName === 'sup').flatMap((sup) => [
    ...descendants(sup, isLink),
    ...(sup.parentNode && isLink(sup.parentNode as Element) ? [sup.parentNode as Element] : []),
  ]);
  const noted = descendants(
    body,
    (element) =>
      isLink(element) &&
      `${attribute(element, 'role')} ${attribute(element, 'class')}`.includes('note'),
  );
  const notes = new Map<string, Note>();
  for (const link of [...raised, ...noted]) {
    const name = attribute(link, 'href')!.slice(1);
    const target = descendants(body, (element) => attribute(element, 'id') === name)[0];
    const element = target && blockAround(target);
    if (
      name &&
      element &&
      !notes.has(name) &&
      !descendants(element, (inner) => inner === link).length
    )
      notes.set(name, { id: String(notes.size + 1), element });
  }
  return notes;
}

const isLink = (element: Element) =>
  element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');

function blockAround(element: Element): Element {
  const parent = element.parentNode as Element | null;
  return inline.has(element.tagName) && parent ? blockAround(parent) : element;
}

function descendants(element: Element, is: (element: Element) => boolean): Element[] {
  return element.childNodes.flatMap((node) =>
    'tagName' in node ? [...(is(node) ? [node] : []), ...descendants(node, is)] : [],
  );
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
