import { z } from 'astro/zod';

/** A value somewhere in an item of the content, with the schema of just this value. */
export interface Field {
  schema: z.ZodType;
  value: unknown;
  /** Where it stands in the item. */
  path: (string | number)[];
}

/**
 * Every value in an item, found by walking the item's schema, so that a field is known to whoever
 * asks on the day it is added.
 */
export function fieldsOf(
  schema: z.ZodType,
  value: unknown,
  path: (string | number)[] = [],
): Field[] {
  if (value === undefined || value === null) return [];
  return [{ schema, value, path }, ...below(schema, value, path)];
}

function below(schema: z.ZodType, value: unknown, path: (string | number)[]): Field[] {
  const inner = (part: unknown, item: unknown, ...step: (string | number)[]) =>
    fieldsOf(part as z.ZodType, item, [...path, ...step]);
  if (schema instanceof z.ZodObject) {
    const item = value as Record<string, unknown>;
    return Object.entries(schema.shape).flatMap(([name, part]) => inner(part, item[name], name));
  }
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item, index) => inner(schema.element, item, index));
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return inner(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion)
    return schema.options
      .filter((option) => z.safeParse(option, value).success)
      .flatMap((option) => inner(option, value));
  return [];
}
