import { permalink } from './addresses/permalink.ts';
import { statisticSentence } from './content/statistic.ts';
import type { Library } from './library.ts';
import { usesOfSource } from './uses.ts';

/** A page that rests on a source. */
export interface SourceUse {
  kind: 'briefing' | 'letter' | 'theme' | 'statistic';
  text: string;
  href: string;
}

/** Every page that rests on a source: briefings, then letters, themes and statistics. */
export function pagesWithSource(library: Library, id: string): SourceUse[] {
  const { briefings, letters, themes, statistics } = usesOfSource(library, id);
  return [
    ...briefings.map(({ slug, current }): SourceUse => ({
      kind: 'briefing',
      text: current.title,
      href: permalink.briefing(slug),
    })),
    ...letters.map(({ slug, title }): SourceUse => ({
      kind: 'letter',
      text: title,
      href: permalink.letter(slug),
    })),
    ...themes.map(({ id: theme, title }): SourceUse => ({
      kind: 'theme',
      text: title,
      href: permalink.theme(theme),
    })),
    ...statistics.map((statistic): SourceUse => ({
      kind: 'statistic',
      text: statisticSentence(statistic),
      href: permalink.statistic(statistic.id),
    })),
  ];
}
