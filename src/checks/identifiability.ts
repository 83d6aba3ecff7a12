import { decodeHTML } from 'entities';
import { allTexts, type ContentText } from '../model/all-texts.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { documentsOf } from '../model/texts.ts';
import type { DetailRule } from './identifying-details.ts';
import { detailRules } from './identifying-rules.ts';

/**
 * No text of any kind holds a detail that could identify a child or a family, but for what an
 * editor has accepted, each finding on its line and with a reason.
 */
export function identifiability(library: Library): Issue[] {
  const all = findings(library);
  const accepted = acceptances(library);
  const isAccepted = (found: Issue) => accepted.some((one) => isOf(one, found));
  const idle = accepted.filter((one) => !all.some((found) => isOf(one, found)));
  return [...all.filter((found) => !isAccepted(found)), ...idle.map(idleIssue)];
}

/** A finding that an editor has looked at and let stand. */
export interface Acceptance {
  path: string;
  /** The line on which the detail was found. */
  line: number;
  code: string;
  reason: string;
  /** The line of the front matter that says so. */
  said: number;
}

/** What editors have accepted, in the order of the library. */
export function acceptances(library: Library): Acceptance[] {
  return documentsOf(library).flatMap(({ accepted, origin }) =>
    accepted.map((one, index) => {
      const { path, line: said } = origin.place('accepted', index);
      return { ...one, path, said };
    }),
  );
}

const isOf = (one: Acceptance, { path, line, code }: Issue) =>
  one.path === path && one.line === line && one.code === code;

const idleIssue = ({ path, line, code, said }: Acceptance): Issue =>
  issue(
    'acceptance-idle',
    { path, line: said },
    `There is no finding “${code}” on line ${line} that could be accepted.`,
    'Correct the line and the code as npm run check names them, or take the entry out.',
  );

function findings(library: Library): Issue[] {
  const helplines = new Set(library.helplines.map(({ href }) => digitsOf(href)));
  return allTexts(library).flatMap((text) => {
    const rules = detailRules.filter(({ code }) => text.shelf !== 'helplines' || !isPublic(code));
    const hits = blocksOf(text.text).flatMap(({ words, line }) => {
      const own = rules.flatMap((rule) => found(rule, words, helplines));
      const kinds = new Set(own.map(({ rule }) => rule.code)).size;
      return own.map((hit) => ({ ...hit, line: line + hit.line, besides: kinds - 1 }));
    });
    return hits.filter((hit, index) => hits.findIndex(sameAs(hit)) === index).map(told(text));
  });
}

interface Hit {
  rule: DetailRule;
  line: number;
  words: string;
  /** How many other kinds of detail stand in the same paragraph. */
  besides: number;
}

const sameAs = (hit: Hit) => (other: Hit) =>
  other.rule.code === hit.rule.code && other.line === hit.line;

/** How a helpline is reached is what it is there for. */
const isPublic = (code: string) => code === 'email-found' || code === 'telephone-found';

/** What a rule finds, with the lines counted from the beginning of the words. */
function found(rule: DetailRule, words: string, helplines: Set<string>) {
  return [...words.replaceAll('\n', ' ').matchAll(rule.pattern)]
    .filter(([hit]) => rule.confirms?.(hit) ?? true)
    .filter(([hit]) => rule.code !== 'telephone-found' || !helplines.has(digitsOf(hit)))
    .map(({ 0: hit, index }) => ({
      rule,
      words: hit.trim(),
      line: words.slice(0, index).split('\n').length - 1,
    }));
}

/** Details of several kinds in one paragraph weigh more than each alone. */
const scoreOf = ({ rule, besides }: Hit) => Math.min(100, rule.weight + 10 * besides);

const told =
  (text: ContentText) =>
  (hit: Hit): Issue => ({
    ...issue(
      hit.rule.code,
      text.at(hit.line),
      `The text holds ${hit.rule.what}, which could identify a child or a family ` +
        `(${scoreOf(hit)} of 100), for ${hit.rule.because}.`,
      'Take it out. If it is nothing of the kind, say it in other words, or accept it with a ' +
        'reason under accepted: in the front matter.',
    ),
    found: hit.words,
  });

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

/** The paragraphs of a text as they are read, each with the line on which it begins. */
function blocksOf(text: string): { words: string; line: number }[] {
  const readings = text.includes('](') ? [text, withoutAddresses(text)] : [text];
  return readings.flatMap((reading) => {
    const lines = asRead(reading).split('\n');
    const starts = lines.flatMap((line, index) =>
      line.trim() !== '' && (lines[index - 1] ?? '').trim() === '' ? [index] : [],
    );
    return starts.map((line, index) => ({
      words: lines
        .slice(line, starts[index + 1])
        .join('\n')
        .trimEnd(),
      line,
    }));
  });
}

/** The words of links alone, for a detail may stand half in a link and half beside it. */
const withoutAddresses = (text: string) =>
  text.replaceAll(/\[\]\([^)\n]*\)/g, '…').replaceAll(/\]\([^)\n]*\)|\[/g, '');

/** A text without the marks of Markdown and the codes of HTML and addresses that hide its words. */
function asRead(text: string): string {
  const decoded = text.includes('&') ? decodeHTML(text) : text;
  return decoded
    .replaceAll(/%([2-7][0-9A-F])/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])|\*+|(?<!\w)_+|_+(?!\w)|~~|`/g, '');
}
