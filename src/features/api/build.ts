import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../../load/build-date.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import type { Library } from '../../model/library.ts';
import { dataFolder } from '../../output/data.ts';
import type { DataRule } from '../../output/declaration.ts';
import { allDeclarations } from '../../output/declarations.ts';
import { site } from '../../site.ts';
import {
  briefingFile,
  full,
  glossaryFile,
  indexFile,
  letterFile,
  recommendationsFile,
  sourcesFile,
  statisticsFile,
  themesFile,
} from './documents.ts';
import { documentHtml } from './document-html.ts';
import { publicSourcesOnly } from './public-sources.ts';
import { jsonSchema } from './schema.ts';
import { recommendationsTable, responseSheet, statisticsTable } from './tables.ts';

/** Writes the whole site as data, from the finished pages and the library. */
export const api = (): AstroIntegration => ({
  name: 'api',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const added = (await allDeclarations()).flatMap(({ data }) => data ?? []);
      writeApi(fileURLToPath(dir), publishedLibrary(), added);
    },
  },
});

/** The same for any folder that looks like a finished site; `added` is what others add as data. */
function writeApi(folder: string, library: Library, added: readonly DataRule[]) {
  for (const [name, text] of apiFiles(folder, library, added)) write(folder, name, text);
}

function apiFiles(
  folder: string,
  library: Library,
  added: readonly DataRule[],
): [string, string][] {
  const htmlOf = (address: string) => documentHtml(folder, address, site.url) ?? '';
  const data = (value: unknown) =>
    `${JSON.stringify(publicSourcesOnly(library, value), null, 1)}\n`;
  return [
    ['index.json', data(indexFile(library, { date: buildDate(), added }))],
    ['schema.json', data(jsonSchema(full(`${dataFolder}schema.json`), added))],
    ...library.briefings.map((briefing): [string, string] => [
      `briefings/${briefing.slug}.json`,
      data(briefingFile(library, briefing, htmlOf)),
    ]),
    ...library.letters.map((letter): [string, string] => [
      `letters/${letter.slug}.json`,
      data(letterFile(library, letter, htmlOf)),
    ]),
    ['themes.json', data(themesFile(library, htmlOf))],
    ['glossary.json', data(glossaryFile(library))],
    ['sources.json', data(sourcesFile(library))],
    ['statistics.json', data(statisticsFile(library))],
    ['statistics.csv', statisticsTable(library)],
    ['recommendations.json', data(recommendationsFile(library))],
    ['recommendations.csv', recommendationsTable(library)],
    ['response-sheet.csv', responseSheet(library)],
  ];
}

function write(folder: string, name: string, text: string) {
  const path = join(folder, dataFolder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
