import type { Role } from '../content/roles.ts';

/** Every kind of address of the site. A reader may keep any of them for ever. */
export const permalink = {
  briefing: (slug: string) => `/briefings/${slug}/`,
  edition: (slug: string, edition: number) => `/briefings/${slug}/v${edition}/`,
  recommendation: (slug: string, id: string) => `/briefings/${slug}/${id}/`,
  changes: (slug: string) => `/briefings/${slug}/changes/`,
  letter: (slug: string) => `/letters/${slug}/`,
  theme: (id: string) => `/themes/${id}/`,
  role: (role: Role) => `/for/${role}/`,
  term: (id: string) => `/glossary/#${id}`,
  source: (id: string) => `/sources/${id}/`,
  statistic: (id: string) => `/statistics/${id}/`,
  /** What a code of the checks means. */
  check: (code: string) => `/editors/checks/${code}/`,
  identifier: (identifier: string) => `/id/${identifier.toLowerCase()}/`,
};
