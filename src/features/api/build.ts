import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../../load/build-date.ts';
import { readLedger } from '../../load/ledger-file.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import type { Library } from '../../model/library.ts';
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
import { documentHtml } from './finished-pages.ts';
import { linksFile } from '../links/list.ts';
import { publicSourcesOnly } from './public-sources.ts';
import { jsonSchema } from './schema.ts';
import { recommendationsTable, responseSheet, statisticsTable } from './tables.ts';

/** Writes the whole site as data below /api/v1/, from the finished pages and the library. */
export function api(): AstroIntegration {
  return {
    name: 'api',
    hooks: { 'astro:build:done': ({ dir }) => writeApi(fileURLToPath(dir), publishedLibrary()) },
  };
}

/** The same for any folder that looks like a finished site. */
export function writeApi(folder: string, library: Library) {
  const files = apiFiles(folder, library);
  for (const [name, text] of files) write(folder, name, text);
  const links = linksFile(folder, library, {
    date: buildDate(library),
    published: readLedger().map(({ address }) => address),
  });
  write(folder, 'links.json', `${JSON.stringify(links)}\n`);
  write(
    folder,
    'links.js',
    `(globalThis.practiceBriefings ??= {}).links = ${JSON.stringify(links)};\n`,
  );
}

function apiFiles(folder: string, library: Library): [string, string][] {
  const htmlOf = (address: string) => documentHtml(folder, address, site.url) ?? '';
  const data = (value: unknown) =>
    `${JSON.stringify(publicSourcesOnly(library, value), null, 1)}\n`;
  return [
    ['index.json', data(indexFile(library, buildDate(library)))],
    ['schema.json', data(jsonSchema(full('/api/v1/schema.json')))],
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
  const path = join(folder, 'api/v1', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
