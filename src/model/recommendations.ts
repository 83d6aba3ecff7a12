import type { Recommendation } from './content/briefing.ts';
import { statuses } from './content/status.ts';
import { addressees, type Addressee } from './content/roles.ts';
import type { Briefing, Edition, Library } from './library.ts';

/** A recommendation with the current edition it stands in. */
export interface PlacedRecommendation {
  edition: Edition;
  recommendation: Recommendation;
}

/** Recommendations under one heading; `id` is the heading's place on the page. */
export interface RecommendationGroup {
  id: string;
  name: string;
  items: PlacedRecommendation[];
}

/** Every recommendation of the current editions. */
export const allRecommendations = ({ briefings }: Library): PlacedRecommendation[] =>
  briefings.flatMap(({ current }) =>
    current.recommendations.map((recommendation) => ({ edition: current, recommendation })),
  );

/** Recommendations by whom they are addressed to; one to several stands under each. */
export function recommendationsByAddressee(library: Library): RecommendationGroup[] {
  const all = allRecommendations(library);
  const to = (id: Addressee) => all.filter(({ recommendation }) => recommendation.to.includes(id));
  return filled([
    ...Object.entries(addressees).map(([id, name]) => ({ id, name, items: to(id as Addressee) })),
    {
      id: 'not-stated',
      name: 'Addressee not stated',
      items: all.filter(({ recommendation }) => recommendation.to.length === 0),
    },
  ]);
}

/** Recommendations by how far they have come, in the order in which a matter moves. */
export function recommendationsByStatus(library: Library): RecommendationGroup[] {
  const all = allRecommendations(library);
  return filled(
    statuses.map((status) => ({
      id: status.replaceAll(/[ ,]+/g, '-'),
      name: status,
      items: all.filter(({ recommendation }) => recommendation.status.is === status),
    })),
  );
}

/** Recommendations by the first theme of the briefing they stand in, so that each stands once. */
export function recommendationsByTheme(library: Library): RecommendationGroup[] {
  const all = allRecommendations(library);
  return filled(
    library.themes.map(({ id, title }) => ({
      id: `theme-${id}`,
      name: title,
      items: all.filter(({ edition }) => edition.themes[0] === id),
    })),
  );
}

/** The number of each recommendation that a briefing has or had. */
export const recommendationIds = ({ editions }: Briefing): string[] => [
  ...new Set(editions.flatMap(({ recommendations }) => recommendations.map(({ id }) => id))),
];

const filled = (groups: RecommendationGroup[]) => groups.filter(({ items }) => items.length > 0);
