import { z } from 'astro/zod';
import { documentKinds, listKinds } from '../model/kinds.ts';

/** A file that tells an editor's program which fields a file of the content may have. */
export interface SchemaFile {
  /** Its path below the content. */
  path: string;
  text: string;
}

/** A JSON Schema for each kind of content, made from the schema that the reader judges by. */
export function jsonSchemas(): SchemaFile[] {
  const documents = Object.values(documentKinds).map(({ folder, schema }) =>
    schemaFile(folder, schema),
  );
  const lists = Object.values(listKinds).map(({ file, schema }) =>
    schemaFile(file.replace('.yaml', ''), z.array(schema)),
  );
  return [...documents, ...lists];
}

function schemaFile(name: string, schema: z.ZodType): SchemaFile {
  // What is written in a file is what goes into a schema: fields with a default may be left out.
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    path: `.schema/${name}.json`,
    text: `${JSON.stringify({ title: `content/${name}`, ...json }, null, 2)}\n`,
  };
}
