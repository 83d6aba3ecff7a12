import { z } from 'astro/zod';

// Apart from the rules of date.ts, so that a page's own script can have those without a schema.

const day = () =>
  z.iso.date({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input)
        ? 'a day that exists'
        : 'a date such as 2026-11-30',
  });

/**
 * The schemas of days that have come: the checks refuse one after the build's own. A schema that is
 * described is a new one, and keeps what its first one was registered with.
 */
const daysThatHaveCome = z.registry<{ hasCome: true }>();

/** Whether the value of a schema is a day that has come. */
export const hasCome = (schema: z.ZodType) => daysThatHaveCome.get(schema) !== undefined;

/** A day that exists, as YYYY-MM-DD, and has come. */
export const isoDate = day().register(daysThatHaveCome, { hasCome: true });

/** A day that may lie ahead: the end of an embargo, a review, the date of a law. */
export const dayToCome = day();

/** A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const knownDate = z
  .string({ error: 'a date in quotes or as 2022, 2022-09 or 2022-09-29' })
  .or(z.number().int().transform(String))
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, { error: 'a date as 2022, 2022-09 or 2022-09-29' })
      .refine((text) => isoDate.safeParse(text.padEnd(10, '-01').slice(0, 10)).success, {
        error: 'a day that exists',
      }),
  )
  .register(daysThatHaveCome, { hasCome: true });
