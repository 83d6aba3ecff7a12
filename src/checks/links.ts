import { visit } from 'unist-util-visit';
import { pageParts } from '../markdown/page-parts.ts';
import { treeOf } from '../markdown/tree.ts';
import { allTexts, type ContentText } from '../model/all-texts.ts';
import { issue, type Issue, type Place } from '../model/issue.ts';
import { addressesOf, type Addresses } from '../model/addresses/addresses-of.ts';
import { fragmentOf } from '../model/addresses/move.ts';
import { type Library } from '../model/library.ts';
import { publishable } from '../model/publishable.ts';
import { outsideIssues } from './outside-links.ts';

/**
 * Every link in every text leads to the publisher's own page or to a page of ours, and none carries
 * a script. What is published links to no draft.
 */
export const links =
  (fixedPages: readonly string[], now: string) =>
  (library: Library): Issue[] => {
    const published = ours(publishable(library, now), fixedPages);
    const all = ours(library, fixedPages);
    return allTexts(library).flatMap((text) => inText(text, isHeld(text.item) ? all : published));
  };

/** The addresses of a library, down to each numbered text. */
function ours(library: Library, fixedPages: readonly string[]): Addresses {
  const addresses = addressesOf(library, fixedPages);
  const hasPart = pageParts(library);
  return { ...addresses, hasPart: (url) => addresses.hasPart(url) && hasPart(url) };
}

const isHeld = (item: object) =>
  ('draft' in item && Boolean(item.draft)) ||
  ('embargoUntil' in item && Boolean(item.embargoUntil));

function inText({ text, at }: ContentText, known: Addresses): Issue[] {
  if (/^https?:/i.test(text)) return linkIssues(text, at(), known);
  // Most texts name only sources and statistics; they need no parsing.
  if (!/\]\(|\]:|<\w+:|https?:|www\.|@/i.test(text.replaceAll(/\]\((?:stat|source):[^)]*\)/g, '')))
    return [];
  const found: Issue[] = [];
  visit(treeOf(text), (node) => {
    const place = at((node.position?.start.line ?? 1) - 1);
    if (node.type === 'link' || node.type === 'definition')
      found.push(...linkIssues(node.url, place, known));
    if (node.type === 'text' && node.value.includes('](')) found.push(unmade(node.value, place));
  });
  return found;
}

const unmade = (text: string, place: Place) =>
  issue(
    'link-wrong',
    place,
    `This was meant as a link, and is none: ${text.slice(text.indexOf('](') + 1).slice(0, 60)}`,
    'Write [words](address), with no space in the address.',
  );

function linkIssues(url: string, place: Place, known: Addresses): Issue[] {
  if (/^(stat|source):/.test(url)) return [];
  if (url.startsWith('/')) return toPage(url, place, known);
  if (/^https?:\/\//.test(url)) return outsideIssues(url, place);
  return [
    issue(
      'link-refused',
      place,
      `This link is not allowed: ${url.slice(0, 40)}`,
      'Link to a page of ours (/briefings/…), or name a source with [](source:…).',
    ),
  ];
}

function toPage(url: string, place: Place, known: Addresses): Issue[] {
  if (!known.answers(url))
    return [
      issue(
        'link-broken',
        place,
        `There is no page of ours at ${url}.`,
        'Correct the address; it ends in a slash, such as /briefings/safer-sleep/.',
      ),
    ];
  return known.hasPart(url)
    ? []
    : [
        issue(
          'link-fragment-unknown',
          place,
          `The page of ${url} is there, and nothing on it is called ${fragmentOf(url)}.`,
          'Correct what stands behind the #, or leave it out.',
        ),
      ];
}
