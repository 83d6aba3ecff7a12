import { roles } from '../../model/content/roles.ts';
import { statisticSentence } from '../../model/content/statistic.ts';
import type { Library } from '../../model/library.ts';
import type { FieldChoices } from './form.ts';

/** What may be chosen for the fields that name other things, by the name of the field. */
export const choicesIn = ({
  themes,
  sources,
  statistics,
  charts,
  briefings,
}: Library): FieldChoices => ({
  themes: themes.map(({ id, title }) => ({ id, words: title })),
  audience: Object.entries(roles).map(([id, words]) => ({ id, words })),
  sources: sources.map(({ id, title, publisher }) => ({ id, words: `${title}, ${publisher}` })),
  keyNumbers: statistics.map((one) => ({ id: one.id, words: statisticSentence(one) })),
  charts: charts.map(({ id, title }) => ({ id, words: title })),
  supersededBy: briefings.map(({ slug, current }) => ({ id: slug, words: current.title })),
});
