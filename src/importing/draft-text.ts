import { Document, isCollection, isMap } from 'yaml';
import type { Draft } from './draft/draft.ts';

/** A draft as the text of its file: front matter in the form that editors write, then the prose. */
export function draftText({ data, body, notes }: Draft): string {
  const document = new Document({
    ...data,
    draft: true,
    importNotes: notes.map(withoutMarks),
  });
  const root = document.contents;
  if (isMap(root))
    for (const { key, value } of root.items)
      if (isCollection(value) && isShort(value) && String(key) !== 'importNotes') value.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body}`;
}

const isShort = (value: { toJSON(): unknown }) => JSON.stringify(value.toJSON()).length < 140;

/** A note is a field, in which no mark of HTML or of a picture may stand. */
const withoutMarks = (note: string) =>
  note
    .replaceAll(/<\/?sup>/g, '')
    .replaceAll('![', '[')
    .replaceAll(/<(?=[a-z!/?])/gi, '‹');
