import { z } from 'astro/zod';
import { sentence, sourceId } from './fields.ts';
import { idOf, roles } from './roles.ts';

const asked = {
  for: idOf(roles).describe('Who it is for.'),
  do: sentence.describe('What to do, as one sentence.'),
};

/** What a role can do, and how binding it is. Only our suggestion may stand without a ground. */
export const actionSchema = z.discriminatedUnion('force', [
  z.strictObject({
    ...asked,
    force: z.literal('law').describe('How binding it is.'),

    provision: sentence.describe('Act and section: “Children Act 2004, section 16C”.'),
    source: sourceId,
  }),
  z.strictObject({
    ...asked,
    force: z.literal('statutory guidance').describe('How binding it is.'),

    document: sentence.describe('The title of the guidance, with its year.'),

    paragraph: sentence.optional().describe('Only where it was seen.'),
    source: sourceId,
  }),
  z.strictObject({
    ...asked,
    force: z.literal('Panel recommendation').describe('How binding it is.'),

    recommendation: sentence.describe(
      'The number of a recommendation on the same page that is addressed to this role.',
    ),
    source: sourceId,
  }),
  z.strictObject({
    ...asked,
    force: z.literal('our suggestion').describe('How binding it is.'),
    source: sourceId.optional(),
  }),
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
