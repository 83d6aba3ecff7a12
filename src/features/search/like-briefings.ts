import type { Briefing, Library } from '../../model/library.ts';
import { likeTexts } from './index/like-texts.ts';

/** A briefing that is like another, and the words that make it so. */
export interface LikeBriefing {
  briefing: Briefing;
  shared: string[];
}

const known = new WeakMap<Library, Map<string, LikeBriefing[]>>();

/** Briefings that are like one; all are compared once for the pages of a whole build. */
export function likeBriefings(library: Library, { slug }: Briefing): LikeBriefing[] {
  const like = known.get(library) ?? compared(library);
  known.set(library, like);
  return like.get(slug) ?? [];
}

function compared({ briefings }: Library): Map<string, LikeBriefing[]> {
  const found = likeTexts(briefings.map(textOfBriefing));
  return new Map(
    briefings.map(({ slug }, number) => [
      slug,
      found[number]!.map(({ text, shared }) => ({ briefing: briefings[text]!, shared })),
    ]),
  );
}

/** Its words, without the marks for numbers and sources. */
const textOfBriefing = ({ current: { title, summary, body } }: Briefing) =>
  [title, summary, body].join('\n').replaceAll(/\[\]\([^)]*\)/g, ' ');
