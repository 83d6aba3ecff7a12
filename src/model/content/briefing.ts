import { z } from 'astro/zod';
import { dayToCome, isoDate, knownDate } from './date-schema.ts';
import { formatDate } from './date.ts';
import { acceptedSchema, sentence } from './fields.ts';
import { helpTopics } from './helpline.ts';
import { addressees, idOf, roles } from './roles.ts';

const checked = {
  provision: sentence,
  extent: sentence,
  source: sentence,
  checked: isoDate,
  /** The source that can show whether it has begun, or null when we have none. */
  commencementSource: sentence.nullable(),
  note: sentence.optional(),
};

/** How far a recommendation or a law has come. Enacted is not in force. */
export const statusSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('proposed'), note: sentence.optional() }),
  z.strictObject({ is: z.literal('accepted'), source: sentence, note: sentence.optional() }),
  z.strictObject({
    is: z.literal('accepted in principle'),
    source: sentence,
    note: sentence.optional(),
  }),
  z.strictObject({ is: z.literal('enacted, not in force'), ...checked }),
  z.strictObject({ is: z.literal('in force in part'), ...checked }),
  z.strictObject({
    is: z.literal('in force'),
    since: dayToCome,
    ...checked,
    commencementSource: sentence,
  }),
  z.strictObject({ is: z.literal('rejected'), source: sentence, note: sentence.optional() }),
]);
export type Status = z.infer<typeof statusSchema>;

/** The words for a status, in the order in which a matter moves. */
export const statuses: Status['is'][] = statusSchema.options.map((option) => option.shape.is.value);

export const recommendationSchema = z.strictObject({
  /** r1, r2 …: our own number, permanent once published. */
  id: z.string().regex(/^r[1-9]\d*[a-z]?$/, { error: 'r1, r2 and so on' }),
  maker: sentence,
  /** The maker's own number, or null when it is not numbered in what we read. */
  makersNumber: sentence.nullable(),
  /** Empty when the addressee is not stated in what we read. */
  to: z.array(idOf(addressees)),
  /** The roles that it names itself, where the addressees do not already include them. */
  roles: z.array(idOf(roles)).optional(),
  /** In our words. */
  text: sentence,
  status: statusSchema,
  source: sentence,
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** Recommendations of which only the subjects were seen: topics, in place of empty wording. */
const topicsSchema = z.strictObject({
  maker: sentence,
  /** What they are about, each in a few words: “how information is shared”. */
  about: z.array(sentence).min(1),
  source: sentence,
});

const asked = { for: idOf(roles), do: sentence };

/** What a role can do, and how binding it is. Only our suggestion may stand without a ground. */
export const actionSchema = z.discriminatedUnion('force', [
  z.strictObject({
    ...asked,
    force: z.literal('law'),
    /** Act and section: “Children Act 2004, section 16C”. */
    provision: sentence,
    source: sentence,
  }),
  z.strictObject({
    ...asked,
    force: z.literal('statutory guidance'),
    /** The title of the guidance, with its year. */
    document: sentence,
    /** Only where it was seen. */
    paragraph: sentence.optional(),
    source: sentence,
  }),
  z.strictObject({
    ...asked,
    force: z.literal('Panel recommendation'),
    /** The number of a recommendation on the same page that is addressed to this role. */
    recommendation: sentence,
    source: sentence,
  }),
  z.strictObject({ ...asked, force: z.literal('our suggestion'), source: sentence.optional() }),
]);
export type Action = z.infer<typeof actionSchema>;

/** How binding an action can be, strongest first. */
export const forces: Action['force'][] = actionSchema.options.map(
  (option) => option.shape.force.value,
);

/** What an action stands on, in words: the provision, the document, or the recommendation. */
export function groundOf(action: Action): string | undefined {
  if (action.force === 'law') return action.provision;
  if (action.force === 'statutory guidance')
    return [action.document, action.paragraph].filter(Boolean).join(', ');
  return undefined;
}

export const lawUpdateSchema = z.strictObject({
  date: dayToCome,
  title: sentence,
  text: sentence,
  status: statusSchema,
  source: sentence,
});

/** How much of the summarised paper its editors read, apart from what others say of it. */
const readingExtents = ['whole', 'part', 'not read'] as const;

const summarisedSchema = z.strictObject({
  title: sentence,
  kind: sentence,
  date: knownDate,
  read: z.enum(readingExtents),
  /** The entry of content/sources.yaml for the publisher’s own page about it, where we have one. */
  source: sentence.optional(),
});

export const briefingSchema = z.strictObject({
  title: sentence,
  identifier: z.string().regex(/^[A-Z]+-\d{4}-\d{2,}$/, {
    error: 'an identifier: the letters of the others, a year and a number',
  }),
  summary: sentence.max(200, { error: 'at most 200 characters' }),
  /** The day this edition was published here. */
  published: isoDate,
  reviewDue: dayToCome,
  change: z.enum(['first', 'major', 'minor', 'correction']),
  /** Why this edition exists. */
  reason: sentence,
  appliesTo: z.literal('England'),
  themes: z.array(sentence).min(1),
  audience: z.array(idOf(roles)).min(1),
  preparedBy: sentence,
  /** Null until a practising professional has checked the text. */
  checkedBy: sentence.nullable(),
  /** The one paper that the page summarises, if there is one. */
  summarises: summarisedSchema.optional(),
  /** Only where the subject is distressing. */
  contentNote: sentence.optional(),
  /** The period that a page about the past is about. */
  historic: z.strictObject({ from: knownDate, to: knownDate, note: sentence }).optional(),
  /** Subjects for which the page shows more helplines. */
  helpTopics: z.array(z.enum(helpTopics)).default([]),
  keyNumbers: z.array(sentence).default([]),
  /** Drawings of content/charts.yaml, shown after the findings. */
  charts: z.array(sentence).default([]),
  actions: z.array(actionSchema).min(1),
  recommendations: z.array(recommendationSchema).default([]),
  topics: z.array(topicsSchema).default([]),
  lawUpdates: z.array(lawUpdateSchema).default([]),
  /**
   * Numbers of the edition before that this one no longer has, each with the reason that its stub
   * gives.
   */
  removed: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[pfral]\d+[a-z]*$/, { error: 'a number such as p7, f2 or r3' }),
        reason: sentence,
      }),
    )
    .default([]),
  sources: z.array(sentence).min(1),
  withdrawn: z.strictObject({ date: isoDate, reason: sentence }).optional(),
  /** What the editors say of how the page was made, folded away after the text. */
  about: z.array(sentence).default([]),
  /** The slug of the briefing that took its place. */
  supersededBy: sentence.optional(),
  draft: z.literal(true).optional(),
  /** What an import changed or was unsure of; each is taken out once it is settled. */
  importNotes: z.array(sentence).default([]),
  /** Findings of the identifiability check that an editor lets stand, each on its line. */
  accepted: z.array(acceptedSchema).default([]),
  /** Not published before this day. */
  embargoUntil: dayToCome.optional(),
});
export type EditionData = z.infer<typeof briefingSchema>;

/** The kinds of edition in words. */
const editionKinds = {
  first: 'first edition',
  major: 'major change',
  minor: 'minor change',
  correction: 'correction',
} as const;

/** What kind of edition it is and why, without saying “first edition” twice. */
export function editionNote({ change, reason }: Pick<EditionData, 'change' | 'reason'>): string {
  const kind = editionKinds[change];
  return reason.toLowerCase().replace(/\.$/, '') === kind ? `${kind}.` : `${kind}: ${reason}`;
}

/** The level-2 headings of a briefing's body, in their order. */
export const bodyHeadings = [
  'In two minutes',
  'Why this matters',
  'Findings',
  'Questions for your team',
  'Limits of the evidence',
] as const;

/** The state of a document, as banners, lists and `links.json` tell it. */
export type State =
  | { kind: 'current' }
  | { kind: 'superseded'; by: string }
  | { kind: 'withdrawn'; date: string; reason: string };

/** The status in words: "in force since 1 May 2026". */
export function statusText(status: Status): string {
  return status.is === 'in force' ? `in force since ${formatDate(status.since)}` : status.is;
}
