import { decodeHTML } from 'entities';
import { allTexts, type ContentText } from '../model/all-texts.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { detailRules, type DetailRule } from './identifying-details.ts';

/** No text of any kind holds a detail that could identify a child or a family. */
export function identifiability(library: Library): Issue[] {
  const helplines = new Set(library.helplines.map(({ href }) => digitsOf(href)));
  return allTexts(library).flatMap((text) => {
    const rules = detailRules.filter(({ code }) => text.shelf !== 'helplines' || !isPublic(code));
    const hits = blocksOf(text.text).flatMap(({ words, line }) =>
      rules.flatMap((rule) =>
        found(rule, words, helplines).map((below) => ({ rule, line: line + below })),
      ),
    );
    return hits.filter((hit, index) => hits.findIndex(sameAs(hit)) === index).map(told(text));
  });
}

interface Hit {
  rule: DetailRule;
  line: number;
}

const sameAs = (hit: Hit) => (other: Hit) =>
  other.rule.code === hit.rule.code && other.line === hit.line;

/** How a helpline is reached is what it is there for. */
const isPublic = (code: string) => code === 'email-found' || code === 'telephone-found';

/** The lines on which a rule finds something, counted from the beginning of the words. */
function found({ code, pattern, confirms }: DetailRule, words: string, helplines: Set<string>) {
  const hits = [...words.replaceAll('\n', ' ').matchAll(pattern)]
    .filter(([hit]) => confirms?.(hit) ?? true)
    .filter(([hit]) => code !== 'telephone-found' || !helplines.has(digitsOf(hit)));
  return [...new Set(hits.map(({ index }) => words.slice(0, index).split('\n').length - 1))];
}

const told =
  (text: ContentText) =>
  ({ rule: { code, what }, line }: Hit) =>
    issue(
      code,
      text.at(line),
      `The text holds ${what}, which could identify a child or a family.`,
      'Take it out. If it is nothing of the kind, say it in other words.',
    );

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
