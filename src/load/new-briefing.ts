import { Document, isCollection, isMap } from 'yaml';
import { bodyHeadings, type EditionData } from '../model/content/briefing.ts';
import { idSchema } from '../model/content/fields.ts';
import { briefingStart, nextIdentifier, toWrite } from '../model/content/new-briefing.ts';

/** What an editor chooses for a new briefing. */
interface Chosen {
  title: string;
  themes: readonly string[];
  audience: readonly EditionData['audience'][number][];
  sources: readonly string[];
}

/** What is known when a briefing begins. */
interface Circumstances {
  /** The identifiers that other briefings have. */
  taken: readonly string[];
  /** The letters that an identifier begins with. */
  prefix: string;
  today: string;
}

/** The file of a new briefing: a draft with the next free identifier, each gap marked as one. */
export function newBriefing(
  chosen: Chosen,
  { taken, prefix, today }: Circumstances,
): { path: string; text: string } {
  const identifier = nextIdentifier(taken, { prefix, year: today.slice(0, 4) });
  const document = new Document({
    ...briefingStart({ ...chosen, identifier, today }),
    draft: true,
  });
  if (isMap(document.contents))
    for (const { value } of document.contents.items)
      if (isCollection(value) && isShort(value)) value.flow = true;
  const parts = bodyHeadings.map((heading) => `## ${heading}\n\n${toWrite}\n`);
  const fields = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return {
    path: `briefings/${slugOf(chosen.title)}/v1.md`,
    text: `---\n${fields}---\n\n${parts.join('\n')}`,
  };
}

const isShort = (value: { toJSON(): unknown }) =>
  !JSON.stringify(value.toJSON()).includes('{') && JSON.stringify(value.toJSON()).length < 140;

/** A title as an address: its words in lower case. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, 60).replace(/-+$/, '');
  return idSchema.safeParse(slug).success ? slug : `briefing-${slug}`.replace(/-$/, '');
}
