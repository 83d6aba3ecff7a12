import { stateOf, type Briefing, type Letter, type Library } from './library.ts';
import { roles } from './content/roles.ts';

const themeTitles = (library: Library, ids: string[]) =>
  library.themes.filter(({ id }) => ids.includes(id)).map(({ title }) => title);

/** What search and lists may know of a briefing. */
export function briefingFacts(briefing: Briefing, library: Library) {
  const { current, identifier } = briefing;
  const state = stateOf(briefing).kind;
  return {
    kind: 'Briefing' as const,
    status: state === 'current' && current.historic ? 'historic' : state,
    summary: current.summary,
    date: current.published,
    identifier,
    themes: themeTitles(library, current.themes),
    audience: current.audience.map((role) => roles[role]),
  };
}

/** What search and lists may know of a letter. Its date is the day it bears. */
export function letterFacts(letter: Letter, library: Library) {
  return {
    kind: 'Letter' as const,
    status: 'current',
    summary: letter.subject,
    date: letter.date,
    themes: themeTitles(library, letter.themes),
  };
}
