import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../load/content-folder.ts';
import { jsonSchemas } from '../load/json-schemas.ts';

/** Writes the JSON Schemas by which an editor's program completes fields and names values. */
export function writeSchemas(folder: string): string[] {
  return jsonSchemas().map(({ path, text }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return path;
  });
}

if (import.meta.main) console.log(writeSchemas(contentFolder()).join('\n'));
