import { issue, warning, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';
import { drawnStatistics, documentsOnTheme, shownStatistics, usesOfSource } from '../model/uses.ts';

/**
 * Nothing is kept that no page uses: no source, no statistic, no theme that does not say it is
 * empty. After a take-down, which must not wait, it is only said.
 */
export function orphans(library: Library): Issue[] {
  const say = library.takenDown.length > 0 ? warning : issue;
  const shown = new Set(
    editionsOf(library).flatMap((edition) => [
      ...shownStatistics(edition),
      ...drawnStatistics(library, edition),
    ]),
  );
  const cited = new Set(
    [...editionsOf(library), ...library.letters].flatMap(({ sources }) => sources),
  );
  const sources = library.sources
    .filter(
      ({ id }) =>
        !cited.has(id) &&
        Object.values(usesOfSource(library, id)).every((uses) => uses.length === 0),
    )
    .map(({ id, origin }) =>
      say(
        'source-orphan',
        origin.place('id'),
        `Nothing uses the source “${id}”.`,
        'Cite it, or take it out.',
      ),
    );
  const statistics = library.statistics
    .filter(({ id }) => !shown.has(id))
    .map(({ id, origin }) =>
      say(
        'statistic-orphan',
        origin.place('id'),
        `No briefing shows the statistic “${id}”.`,
        'Show it with [](stat:…), or take it out.',
      ),
    );
  const themes = library.themes
    .filter(
      ({ id, body }) =>
        Object.values(documentsOnTheme(library, id)).every((on) => on.length === 0) &&
        !/no briefing/i.test(body),
    )
    .map(({ id, origin }) =>
      say(
        'theme-orphan',
        { path: origin.path, line: 1 },
        `Nothing is filed under the theme “${id}”, and its page does not say so.`,
        'Say in its text that there is no briefing yet, or take the theme out.',
      ),
    );
  return [...sources, ...statistics, ...themes];
}
