import type { LetterData } from '../../model/content/letter.ts';
import { formatDate } from '../../model/content/date.ts';
import type { LetterBlock } from '../block.ts';
import { factsOf } from '../facts/facts.ts';
import { inTitleCase } from '../facts/signatory.ts';
import { markdownOf } from '../markdown.ts';
import { plain } from '../parts.ts';
import { lineEnds } from '../repairs/line-ends.ts';
import type { Circumstances, Draft } from './draft.ts';
import { letterNotes } from './letter-notes.ts';
import { shortSlug } from './slug.ts';
import { themesFor } from './themes.ts';

const unfound = 'Not found in the letter';

/** A letter as a draft: its facts as front matter, its words below. */
export function letterDraft(blocks: readonly LetterBlock[], known: Circumstances): Draft {
  const facts = factsOf(blocks);
  const { signing, subject, parts, references } = facts;
  const { name, role, body } = signing;
  const { themes, note } = themesFor(known.themes, blocks);
  const date = facts.date ?? known.today;
  const data = {
    title: subject ?? `Letter of ${formatDate(date)}`,
    date,
    letterhead: facts.letterhead,
    from: [name, role, body && inTitleCase(body)].filter(Boolean).join(', ') || unfound,
    to: facts.addressee.to ?? unfound,
    subject: subject ?? 'The letter has no line that names its subject',
    ...(references.own ? { reference: references.own } : {}),
    published: known.today,
    themes,
    signatory: { name: name ?? unfound, role: role ?? unfound, body: body ?? unfound },
    provenance: {
      ...known.file,
      transcribed: `Read by a program, with the changes that the import notes list.`,
      basis: 'Not yet said.',
    },
  } satisfies Partial<LetterData>;
  const rest: LetterBlock[] = signing.rest.map((text) => ({ kind: 'paragraph', text, page: 1 }));
  return {
    name: `letters/${date}-${known.slug ?? slugOf(subject, parts.body)}.md`,
    data,
    body: markdownOf(lineEnds([...parts.body, ...rest]).blocks),
    notes: [note, ...letterNotes(facts)],
  };
}

/** A few words for the address of the page: of the subject, else of the first heading. */
function slugOf(subject: string | undefined, body: readonly LetterBlock[]): string {
  const heading = body.find(({ text }) => /^\*\*[^*]+\*\*$/.test(text))?.text;
  return shortSlug(subject ?? plain(heading ?? '')) || 'letter';
}
