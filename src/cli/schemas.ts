import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../load/content-folder.ts';
import { jsonSchemas } from '../load/json-schemas.ts';
import { isTyped, runCommand } from './command.ts';

/** Writes the JSON Schemas by which an editor's program completes fields and names values. */
export function writeSchemas(folder: string): string[] {
  return jsonSchemas().map(({ path, text }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return path;
  });
}

if (isTyped(import.meta))
  await runCommand({
    command: 'npm run schemas',
    does: 'Writes the schemas by which an editor’s program completes and checks fields.',
    run: () => {
      console.log(writeSchemas(contentFolder()).join('\n'));
      return true;
    },
  });
