import { z } from 'astro/zod';
import { listed } from '../english.ts';

/** Who a briefing or an action is for: the id in the content, and the words a reader sees. */
export const roles = {
  everyone: 'Everyone',
  'social-workers': 'Social workers',
  'health-visitors': 'Health visitors',
  midwives: 'Midwives',
  gps: 'GPs',
  'hospital-staff': 'Hospital staff',
  'mental-health-staff': 'Mental health staff',
  'school-staff': 'School and college staff',
  'early-years-staff': 'Early years staff',
  'home-education-officers': 'Home education officers',
  police: 'Police',
  'youth-workers': 'Youth workers',
  'residential-staff': 'Residential care staff',
  'domestic-abuse-workers': 'Domestic abuse workers',
  'safeguarding-partners': 'Safeguarding partners',
  commissioners: 'Commissioners',
  managers: 'Managers and supervisors',
} as const;

/** Who a recommendation is addressed to. */
export const addressees = {
  government: 'Government',
  'safeguarding-partners': 'Safeguarding partners',
  'local-authorities': 'Local authorities',
  'health-services': 'Health services',
  police: 'Police',
  'education-services': 'Education services',
  inspectorates: 'Inspectorates',
  'national-bodies': 'National bodies',
  'care-providers': 'Care providers',
} as const;

/** Which addressees of a recommendation include a role. “Everyone” is nobody in particular. */
const addresseesOf: Record<Role, readonly Addressee[]> = {
  everyone: [],
  'social-workers': ['local-authorities'],
  'health-visitors': ['health-services'],
  midwives: ['health-services'],
  gps: ['health-services'],
  'hospital-staff': ['health-services'],
  'mental-health-staff': ['health-services'],
  'school-staff': ['education-services'],
  'early-years-staff': ['education-services'],
  'home-education-officers': ['local-authorities'],
  police: ['police'],
  'youth-workers': ['local-authorities'],
  'residential-staff': ['care-providers'],
  'domestic-abuse-workers': [],
  'safeguarding-partners': ['safeguarding-partners'],
  commissioners: ['local-authorities', 'health-services'],
  managers: [
    'local-authorities',
    'health-services',
    'police',
    'education-services',
    'care-providers',
  ],
};

/** Whether a recommendation speaks to a role, by its addressees or by name. */
export const speaksTo = (
  { to, roles: named = [] }: { to: readonly Addressee[]; roles?: readonly Role[] | undefined },
  role: Role,
) => named.includes(role) || to.some((addressee) => addresseesOf[role].includes(addressee));

/** Whom a briefing is for, in words: "Social workers, GPs and police". */
export const audienceInWords = ([first, ...others]: readonly Role[]) =>
  listed(
    [first && roles[first], ...others.map((role) => inSentence(roles[role]))].filter(
      (words) => words !== undefined,
    ),
  );

/** The same in few words, inside a sentence: "social workers, GPs, police and others". */
export const audienceInShort = (audience: readonly Role[]) =>
  listed(
    audience.length > shortAudience + 1
      ? [...audience.slice(0, shortAudience).map((role) => inSentence(roles[role])), 'others']
      : audience.map((role) => inSentence(roles[role])),
  );

const shortAudience = 3;

/** A role or its like within a sentence: "Social workers" becomes "social workers"; "GPs" stays. */
export const inSentence = (words: string) =>
  words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** To whom a recommendation is addressed, in words. */
export const addressed = (to: readonly Addressee[]) =>
  to.length ? listed(to.map((id) => addressees[id])) : 'not stated';

/** The roles that have a page of their own: everyone has the whole site. */
export const ownRoles = (Object.keys(roles) as Role[]).filter((role) => role !== 'everyone');

export type Role = keyof typeof roles;
export type Addressee = keyof typeof addressees;

/** A schema of the ids of one of the lists above. */
export const idOf = <T extends Record<string, string>>(list: T) =>
  z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]);
