import { z } from 'astro/zod';
import { dayToCome, isoDate, knownDate } from './date-schema.ts';
import { acceptedSchema, sentence, sourceId } from './fields.ts';
import { helpTopics } from './helpline.ts';
import { actionSchema } from './action.ts';
import { statusSchema } from './status.ts';
import { addressees, idOf, roles } from './roles.ts';

export const recommendationSchema = z.strictObject({
  id: z
    .string()
    .regex(/^r[1-9]\d*[a-z]?$/, { error: 'r1, r2 and so on' })
    .describe('r1, r2 …: our own number, permanent once published.'),
  maker: sentence.describe('Who made it.'),
  makersNumber: sentence
    .nullable()
    .describe('The maker’s own number, or null when it is not numbered in what we read.'),
  to: z.array(idOf(addressees)).describe('Empty when the addressee is not stated in what we read.'),
  roles: z
    .array(idOf(roles))
    .optional()
    .describe('The roles that it names itself, where the addressees do not already include them.'),
  text: sentence.describe('In our words.'),
  status: statusSchema.describe('How far it has come.'),
  source: sourceId,
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** Recommendations of which only the subjects were seen: topics, in place of empty wording. */
const topicsSchema = z.strictObject({
  maker: sentence.describe('Who made it.'),
  about: z
    .array(sentence)
    .min(1)
    .describe('What they are about, each in a few words: “how information is shared”.'),
  source: sourceId,
});

export const lawUpdateSchema = z.strictObject({
  date: dayToCome.describe('The day, as YYYY-MM-DD.'),
  title: sentence.describe('The title, as readers see it.'),
  text: sentence.describe('What happened, in a sentence or two.'),
  status: statusSchema.describe('How far it has come.'),
  source: sourceId,
});

/** How much of the summarised paper its editors read, apart from what others say of it. */
const readingExtents = ['whole', 'part', 'not read'] as const;

const summarisedSchema = z.strictObject({
  title: sentence.describe('The title, as readers see it.'),
  kind: sentence.describe('What kind of thing it is.'),
  date: knownDate.describe('The day, as YYYY-MM-DD.'),
  read: z.enum(readingExtents).describe('How much of it was read.'),
  source: sentence
    .optional()
    .describe('The source that is the publisher’s own page about it, where we have one.'),
});

export const briefingSchema = z.strictObject({
  title: sentence.describe('The title, as readers see it.'),
  identifier: z
    .string()
    .regex(/^[A-Z]+-\d{4}-\d{2,}$/, {
      error: 'an identifier: the letters of the others, a year and a number',
    })
    .describe('The permanent identifier, such as PB-2026-03; the next one that is free.'),
  summary: sentence
    .max(200, { error: 'at most 200 characters' })
    .describe('What the page says, in one or two sentences.'),
  published: isoDate.describe('The day this edition was published here.'),
  reviewDue: dayToCome.describe('The day by which somebody looks whether the text still holds.'),
  change: z
    .enum(['first', 'major', 'minor', 'correction'])
    .describe('What kind of edition this is.'),
  reason: sentence.describe('Why this edition exists.'),
  appliesTo: z.literal('England').describe('The country for which the text holds.'),
  themes: z
    .array(sentence)
    .min(1)
    .describe('The themes under which it is filed, by the names of their files.'),
  audience: z.array(idOf(roles)).min(1).describe('The roles that it is for; each needs an action.'),
  preparedBy: sentence.describe('Who wrote it, by role and organisation.'),
  checkedBy: sentence
    .nullable()
    .describe('Null until a practising professional has checked the text.'),
  summarises: summarisedSchema
    .optional()
    .describe('The one paper that the page summarises, if there is one.'),
  contentNote: sentence.optional().describe('Only where the subject is distressing.'),
  historic: z
    .strictObject({
      from: knownDate.describe('The first day.'),
      to: knownDate.describe('The last day.'),
      note: sentence.describe('A note that readers see.'),
    })
    .optional()
    .describe('The period that a page about the past is about.'),
  helpTopics: z
    .array(z.enum(helpTopics))
    .default([])
    .describe('Subjects for which the page shows more helplines.'),
  keyNumbers: z
    .array(sentence)
    .default([])
    .describe('Statistics that are shown large, by their ids.'),
  charts: z
    .array(sentence)
    .default([])
    .describe('Drawings of content/charts.yaml, shown after the findings.'),
  actions: z.array(actionSchema).min(1).describe('What each role can do next, with its force.'),
  recommendations: z
    .array(recommendationSchema)
    .default([])
    .describe('What others have recommended, in our words.'),
  topics: z
    .array(topicsSchema)
    .default([])
    .describe('Recommendations of which only the topics were seen.'),
  lawUpdates: z
    .array(lawUpdateSchema)
    .default([])
    .describe('What has changed in the law, newest first.'),
  removed: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[pfral]\d+[a-z]*$/, { error: 'a number such as p7, f2 or r3' })
          .describe('The id; it is part of an address, and for good.'),
        reason: sentence.describe('Why, in words that readers see.'),
      }),
    )
    .default([])
    .describe('Numbers of the edition before that this one has no more, each with the reason.'),
  sources: z.array(sentence).min(1).describe('The sources that the text rests on, by their ids.'),
  withdrawn: z
    .strictObject({
      date: isoDate.describe('The day, as YYYY-MM-DD.'),
      reason: sentence.describe('Why, in words that readers see.'),
    })
    .optional()
    .describe('Set when the text no longer holds.'),
  about: z
    .array(sentence)
    .default([])
    .describe('What the editors say of how the page was made, folded away after the text.'),
  supersededBy: sentence.optional().describe('The slug of the briefing that took its place.'),
  draft: z.literal(true).optional().describe('true keeps the text off the site.'),
  importNotes: z
    .array(sentence)
    .default([])
    .describe('What an import changed or was unsure of; each goes once it is settled.'),
  accepted: z
    .array(acceptedSchema)
    .default([])
    .describe('Findings of the identifiability check that an editor lets stand, each on its line.'),
  embargoUntil: dayToCome.optional().describe('Not published before this day.'),
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
