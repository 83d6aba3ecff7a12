import { createHash } from 'node:crypto';
import type { Circumstances, Draft } from './draft/draft.ts';
import { briefingDraft } from './draft/briefing.ts';
import { letterDraft } from './draft/letter.ts';
import { mended, type Knowing } from './mended.ts';
import { read } from './read.ts';

/** A file as it was opened. */
export interface Original {
  name: string;
  bytes: Uint8Array;
}

/** What an import knows besides the file. */
type Wanted = Knowing & Omit<Circumstances, 'file'>;

/** Makes a draft of a letter that came as a file; what it changed or doubted is in its notes. */
export async function importOf({ name, bytes }: Original, asked: Wanted): Promise<Draft> {
  const found = await read(name, bytes);
  const { blocks, notes } = mended(found.blocks, asked);
  const joined = notes.filter((note) => note.startsWith('Joined where a sheet')).length;
  const file = {
    file: name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    // A plain text has no sheets but those whose ends its sentences show.
    pages: /\.(txt|md)$/i.test(name) ? Math.max(found.pages, joined + 1) : found.pages,
  };
  const draft =
    asked.kind === 'letter'
      ? letterDraft(blocks, { ...asked, file })
      : briefingDraft(blocks, { ...asked, file });
  return { ...draft, notes: [...found.notes, ...notes, ...draft.notes] };
}
