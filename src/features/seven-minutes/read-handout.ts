import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A run of words of one kind; `href` where they are a link. */
export interface Run {
  text: string;
  strong?: boolean;
  href?: string;
}

/** A heading, paragraph or list item of the handout, in the order of the page. */
export interface HandoutBlock {
  kind: 'heading' | 'paragraph' | 'item';
  runs: Run[];
  /** The item is a question, with room for an answer below it. */
  ruled?: boolean;
}

/** What the finished seven-minute page says, from its HTML. */
export function readHandout(html: string): HandoutBlock[] {
  const text = elements(parse(html)).find((element) => hasClass(element, 'handout__text'));
  return (text ? elements(text) : []).flatMap((element): HandoutBlock[] => {
    const kind = kinds[element.tagName];
    if (!kind || elements(element).some((inner) => kinds[inner.tagName]) || insideHidden(element))
      return [];
    const ruled = elements(element).some((inner) => hasClass(inner, 'ruled'));
    return [{ kind, runs: tidy(runsOf(element, {})), ...(ruled && { ruled }) }];
  });
}

const kinds: Record<string, HandoutBlock['kind'] | undefined> = {
  h2: 'heading',
  h3: 'heading',
  p: 'paragraph',
  li: 'item',
};

/** Every element below a node, in the order of the document. */
function elements(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...elements(child)] : [],
  );
}

const attribute = (element: Tree.Element, wanted: string) =>
  element.attrs.find(({ name }) => name === wanted)?.value;
const hasClass = (element: Tree.Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

function insideHidden({ parentNode }: Tree.Element): boolean {
  return (
    parentNode !== null &&
    'attrs' in parentNode &&
    (attribute(parentNode, 'aria-hidden') === 'true' || insideHidden(parentNode))
  );
}

function runsOf(node: Tree.ParentNode, style: Omit<Run, 'text'>): Run[] {
  return node.childNodes.flatMap((child): Run[] => {
    if (child.nodeName === '#text')
      return [{ ...style, text: (child as Tree.TextNode).value.replaceAll(/\s+/g, ' ') }];
    if (!('tagName' in child)) return [];
    const href =
      child.tagName === 'a' && !/^(?:stat|term-link)$/.test(attribute(child, 'class') ?? '')
        ? attribute(child, 'href')
        : undefined;
    return runsOf(child, {
      ...style,
      ...(child.tagName === 'strong' && { strong: true }),
      ...(href && { href }),
    });
  });
}

/** Joins neighbours of one kind and takes the spaces off both ends. */
function tidy(runs: Run[]): Run[] {
  const joined = runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1);
    if (!last || last.href !== run.href || last.strong !== run.strong) return [...done, { ...run }];
    return [...done.slice(0, -1), { ...last, text: (last.text + run.text).replaceAll(/ +/g, ' ') }];
  }, []);
  return joined
    .map((run, index) => ({
      ...run,
      text: trimmed(run.text, index === 0, index === joined.length - 1),
    }))
    .filter(({ text }) => text !== '');
}

function trimmed(text: string, first: boolean, last: boolean): string {
  const start = first ? text.trimStart() : text;
  return last ? start.trimEnd() : start;
}
