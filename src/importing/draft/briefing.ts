import { bodyHeadings, type EditionData } from '../../model/content/briefing.ts';
import type { LetterBlock } from '../block.ts';
import { markdownOf } from '../markdown.ts';
import { plain } from '../parts.ts';
import { lineEnds } from '../repairs/line-ends.ts';
import { briefingStart, toWrite } from '../../model/content/new-briefing.ts';
import type { Circumstances, Draft } from './draft.ts';
import { shortSlug } from './slug.ts';
import { themesFor } from './themes.ts';

/** A text as the draft of a briefing: its parts under the fixed headings, others under Findings. */
export function briefingDraft(blocks: readonly LetterBlock[], known: Circumstances): Draft {
  const { blocks: lines } = lineEnds(blocks);
  const first = lines.find(({ kind, text }) => kind === 'heading' && fixedOf(text) === undefined);
  const title = first ? plain(first.text) : known.file.file.replace(/\.[^.]+$/, '');
  const { themes, note } = themesFor(known.themes, blocks);
  const data = {
    ...briefingStart({ title, identifier: known.identifier, today: known.today, themes }),
    about: [
      `Begun from ${known.file.file} (${known.file.pages} pages, SHA-256 ${known.file.sha256}).`,
    ],
  } satisfies Partial<EditionData>;
  return {
    name: `briefings/${known.slug ?? (shortSlug(title) || 'imported')}/v1.md`,
    data,
    body: markdownUnderHeadings(lines.filter((block) => block !== first)),
    notes: [
      note,
      'Name the source in sources: and in content/sources.yaml; cite it behind what it proves.',
      'Write summary, actions and “In two minutes” in our words; numbers go to statistics.yaml.',
      'Take out whatever could identify a child.',
    ],
  };
}

/** The fixed heading that a heading is, however it is written. */
const fixedOf = (text: string) =>
  bodyHeadings.find((heading) => heading.toLowerCase() === plain(text).toLowerCase());

function markdownUnderHeadings(blocks: readonly LetterBlock[]): string {
  const parts = new Map<string, LetterBlock[]>(bodyHeadings.map((heading) => [heading, []]));
  const notes = blocks.filter(({ kind }) => kind === 'note');
  let at = 'Findings';
  for (const block of blocks) {
    const fixed = block.kind === 'heading' ? fixedOf(block.text) : undefined;
    if (fixed) at = fixed;
    else if (block.kind !== 'note') parts.get(at)!.push(block);
  }
  const texts = [...parts].map(
    ([heading, own]) => `## ${heading}\n\n${own.length > 0 ? markdownOf(own) : `${toWrite}\n`}`,
  );
  return `${texts.join('\n')}${notes.length > 0 ? `\n${markdownOf(notes)}` : ''}`;
}
