import { visit } from 'unist-util-visit';
import { treeOf } from '../markdown/tree.ts';
import { issue, type Issue, type Place } from '../model/issue.ts';
import { addressesOf, type Addresses } from '../model/addresses/addresses-of.ts';
import { fragmentOf } from '../model/addresses/move.ts';
import { publishable, type Library } from '../model/library.ts';
import { documentsOf, editionsOf, frontTexts, letterTexts } from '../model/texts.ts';

const shorteners =
  /^(bit\.ly|is\.gd|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|cutt\.ly|rb\.gy|lnkd\.in|shorturl\.at|rebrand\.ly|t\.ly|tiny\.cc)$/;
const mirrors =
  /(^|\.)(vdocuments\.site|fdocuments\.in|dokumen\.tips|readkong\.com|docslib\.org|yumpu\.com|scribd\.com|coursehero\.com|studylib\.net|pdfcoffee\.com|paperzz\.com|government-world\.com|wordsworth\.site|miragenews\.com|limitlesscommunitycare\.org|allusanewshub\.com|juiceliverpool\.co\.uk|socialworkers\.net|azurewebsites\.net)$/;

/**
 * Every link leads to the publisher's own page or to a page of ours, and none carries a script.
 * What is published links to no draft.
 */
export const links =
  (fixedPages: readonly string[]) =>
  (library: Library): Issue[] => {
    const published = addressesOf(publishable(library), fixedPages);
    const all = addressesOf(library, fixedPages);
    const known = (document: object) =>
      ('draft' in document && document.draft) ||
      ('embargoUntil' in document && document.embargoUntil)
        ? all
        : published;
    return [
      ...library.sources.flatMap(({ url, origin }) =>
        url ? outside(url, origin.place('url')) : [],
      ),
      ...library.helplines.flatMap(({ href, origin }) =>
        href.startsWith('http') ? outside(href, origin.place('href')) : [],
      ),
      ...documentsOf(library).flatMap((document) =>
        inText(
          document.body,
          { path: document.origin.path, line: document.bodyLine },
          known(document),
        ),
      ),
      ...editionsOf(library).flatMap((edition) =>
        frontTexts(edition).flatMap((text) => inText(text.text, text, known(edition))),
      ),
      ...library.letters.flatMap((letter) =>
        letterTexts(letter).flatMap((text) => inText(text.text, text, known(letter))),
      ),
    ];
  };

function inText(text: string, start: Place, ours: Addresses): Issue[] {
  // Most texts name only sources and statistics; they need no parsing.
  if (!/\]\(|\]:|<\w+:|https?:|www\.|@/i.test(text.replaceAll(/\]\((?:stat|source):[^)]*\)/g, '')))
    return [];
  const found: Issue[] = [];
  visit(treeOf(text), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const place = { path: start.path, line: start.line - 1 + (node.position?.start.line ?? 1) };
    found.push(...linkIssues(node.url, place, ours));
  });
  return found;
}

function linkIssues(url: string, place: Place, ours: Addresses): Issue[] {
  if (/^(stat|source):/.test(url)) return [];
  if (url.startsWith('/')) return toPage(url, place, ours);
  if (/^https?:\/\//.test(url)) return outside(url, place);
  return [
    issue(
      'link-refused',
      place,
      `This link is not allowed: ${url.slice(0, 40)}`,
      'Link to a page of ours (/briefings/…), or name a source with [](source:…).',
    ),
  ];
}

function toPage(url: string, place: Place, ours: Addresses): Issue[] {
  if (!ours.answers(url))
    return [
      issue(
        'link-broken',
        place,
        `There is no page of ours at ${url}.`,
        'Correct the address; it ends in a slash, such as /briefings/safer-sleep/.',
      ),
    ];
  return ours.hasPart(url)
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

function outside(url: string, place: Place): Issue[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  if (shorteners.test(host))
    return [
      issue(
        'link-shortened',
        place,
        `${host} is a link shortener: nobody can see where it leads, and it may stop working.`,
        'Give the address of the page itself.',
      ),
    ];
  if (mirrors.test(host))
    return [
      issue(
        'link-mirror',
        place,
        `${host} keeps copies of other people’s pages.`,
        'Link to the publisher’s own page, or leave the link out and say read: copy.',
      ),
    ];
  return [];
}
