import { z } from 'astro/zod';
import { parse } from 'yaml';

/** One field that was given a word of its own. */
export interface Plant {
  /** Its kind and its path in it, as in “editions.actions[].do”. */
  field: string;
  word: string;
}

/** A new word for a field. */
export type WordsOf = (field: string) => string;

/** Words that no text has, each another. */
export function wordsFrom(plants: Plant[]): WordsOf {
  return (field) => {
    const letters = [
      plants.length,
      Math.floor(plants.length / 26),
      Math.floor(plants.length / 676),
    ];
    const word = `zqxv${letters.map((one) => String.fromCharCode(97 + (one % 26))).join('')}`;
    plants.push({ field, word });
    return word;
  };
}

/**
 * A copy of what an editor wrote, in which every text that may be any text ends in a word of its
 * own. What names something else stays: what it names is planted itself.
 */
export function planted<T>(
  kind: string,
  schema: z.ZodType,
  value: T,
  { words, names }: { words: WordsOf; names: ReadonlySet<string> },
): T {
  const copy = structuredClone(value);
  const isSound = () => schema.safeParse(copy).success;
  const plant = (holder: Record<string, unknown>, key: string, path: string) => {
    const was = holder[key];
    if (Array.isArray(was) || (typeof was === 'object' && was !== null)) {
      for (const inner of Object.keys(was)) {
        const step = Array.isArray(was) ? '[]' : `.${inner}`;
        plant(was as Record<string, unknown>, inner, `${path}${step}`);
      }
    } else if (typeof was === 'string' && !names.has(path.replace(/^[^.]*\./, ''))) {
      holder[key] = `${was} zqxv`;
      holder[key] = isSound() ? was.replace(atItsEnd, () => ` ${words(path)}`) : was;
    }
  };
  const top = copy as Record<string, unknown>;
  for (const key of Object.keys(top)) plant(top, key, `${kind}.${key}`);
  return copy;
}

/** Before the full stop and the sources of a last sentence. */
const atItsEnd = /(?=[.!?]?(?:\s*\[\]\([^)]*\))*$)/;

/** The paths of all texts of a schema that are neither one of a few words nor of a fixed form. */
export function freeTexts(kind: string, schema: z.ZodType): string[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return [...new Set(textsIn(json as Shape, kind))];
}

interface Shape {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
}

function textsIn(shape: Shape, path: string): string[] {
  const choices = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  const isFree =
    shape.type === 'string' && !shape.enum && shape.const === undefined && !shape.pattern;
  return [
    ...(isFree && !shape.format ? [path] : []),
    ...choices.flatMap((one) => textsIn(one, path)),
    ...Object.entries(shape.properties ?? {}).flatMap(([name, one]) =>
      textsIn(one, `${path}.${name}`),
    ),
    ...(shape.items ? textsIn(shape.items, `${path}[]`) : []),
  ];
}

/** The front matter and the prose of a document. */
export function partedDocument(text: string): { front: Record<string, unknown>; body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { front: parse(front) as Record<string, unknown>, body };
}
