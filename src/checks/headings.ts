import { bodyHeadings } from '../model/content/briefing.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Edition, Library } from '../model/library.ts';
import { bodyTexts, documentsOf, editionsOf } from '../model/texts.ts';

/** Every document has a body, and every briefing the fixed headings with text below each. */
export function headings(library: Library): Issue[] {
  const empty = documentsOf(library)
    .filter(({ body }) => body.trim() === '')
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
    ...editionsOf(library)
      .filter(({ body }) => body.trim() !== '')
      .flatMap(fixedHeadings),
  ];
}

function fixedHeadings(edition: Edition): Issue[] {
  const found = bodyTexts(edition)
    .filter(({ text }) => text.startsWith('## '))
    .map((line) => ({ ...line, text: line.text.slice(3).trim() }));
  const missing = bodyHeadings.filter((heading) => !found.some(({ text }) => text === heading));
  const strange = found.filter(({ text }) => !(bodyHeadings as readonly string[]).includes(text));
  const ordered = found
    .map(({ text }) => (bodyHeadings as readonly string[]).indexOf(text))
    .filter((index) => index >= 0);
  const end = edition.origin.place();
  return [
    ...missing.map((heading) =>
      issue(
        'heading-missing',
        end,
        `There is no heading “## ${heading}”.`,
        `Every briefing has, in this order: ${bodyHeadings.join(' · ')}.`,
      ),
    ),
    ...strange.map((line) =>
      issue(
        'heading-unknown',
        line,
        `“## ${line.text}” is not one of the fixed headings.`,
        `Use ### for headings of your own; the fixed ones are: ${bodyHeadings.join(' · ')}.`,
      ),
    ),
    ...(ordered.some((value, index) => value <= (ordered[index - 1] ?? -1))
      ? [
          issue(
            'heading-order',
            found[0] ?? end,
            'The fixed headings are not in their order, or one stands twice.',
            `The order is: ${bodyHeadings.join(' · ')}.`,
          ),
        ]
      : []),
    ...emptySections(edition),
  ];
}

function emptySections(edition: Edition): Issue[] {
  const lines = bodyTexts(edition);
  return lines.flatMap((line, index) =>
    line.text.startsWith('## ') && (lines[index + 1]?.text.startsWith('## ') ?? true)
      ? [
          issue(
            'section-empty',
            line,
            `There is no text under “${line.text}”.`,
            'Write it, or say plainly that it is not known.',
          ),
        ]
      : [],
  );
}
