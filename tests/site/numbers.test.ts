import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { unexplainedNumbers } from '../../src/checks/numbers.ts';
import { readLibrary } from '../../src/load/read-library.ts';
import { statisticText } from '../../src/model/content/statistic.ts';
import { builtSite, pageOf } from './site.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const { briefings, statistics } = readLibrary('content').library;
const site = builtSite();
const charts = new Map(statistics.map((statistic) => [statistic.id, statisticText(statistic)]));

const attribute = (element: Element, name: string) =>
  element.attrs.find((item) => item.name === name)?.value;
const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function elementsOf(node: Node | DefaultTreeAdapterTypes.Document): Element[] {
  const own = tree.isElementNode(node) ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

/** The text of an element without its permanent number, its note marks and its charts. */
function proseOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (
    !tree.isElementNode(node) ||
    hasClass(node, 'pn') ||
    hasClass(node, 'note') ||
    attribute(node, 'data-stat')
  )
    return ' ';
  const inside = node.childNodes.map(proseOf).join('');
  return /^(?:p|li|h\d|div|dt|dd)$/.test(node.tagName) ? ` ${inside} ` : inside;
}

const textOf = (node: Node): string =>
  tree.isTextNode(node)
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

describe.each(briefings.map(({ slug }) => slug))('%s', (slug) => {
  const elements = elementsOf(parse(pageOf(site, `/briefings/${slug}/`)));
  const prose = elements.filter((element) =>
    /^[pfarl]\d+[a-z]?$/.test(attribute(element, 'id') ?? ''),
  );

  test('shows every number in its prose from a statistic', () => {
    expect(prose.length).toBeGreaterThan(10);
    expect(prose.flatMap((element) => unexplainedNumbers(proseOf(element)))).toEqual([]);
  });

  test('shows each statistic as its one home has it', () => {
    const shown = elements.filter((element) => attribute(element, 'data-stat'));
    const wrong = shown.filter(
      (element) => squeezed(textOf(element)) !== charts.get(attribute(element, 'data-stat')!),
    );
    expect(
      wrong.map((element) => `${attribute(element, 'data-stat')}: ${squeezed(textOf(element))}`),
    ).toEqual([]);
  });
});

test('finds the numbers it looks for', () => {
  expect(
    unexplainedNumbers('In 2020, 48 children aged 1 to 5 were seen under section 47.'),
  ).toEqual(['48']);
});
