import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyHeadings } from '../../src/model/content/briefing.ts';
import { chanceOf, type Chance } from './chance.ts';
import { upperFirst, wordsOfOurTexts, zipf, type Words } from './words.ts';

/** What texts of the made library are made with. */
interface Making {
  chance: Chance;
  words: Words;
  documents: number;
  themes: string[];
  sources: string[];
  statistics: string[];
}

/**
 * Writes a library of so many briefings in the site’s own form: 600 to 1,200 words each, with
 * themes, sources, statistics and links to one another. The same seed gives the same files.
 */
export function writeLibrary(folder: string, documents: number, seed = 1): void {
  const chance = chanceOf(seed);
  const named = (name: string, count: number) =>
    Array.from({ length: Math.ceil(count) }, (_, place) => `${name}-${place + 1}`);
  const making: Making = {
    chance,
    words: zipf(wordsOfOurTexts(), chance),
    documents,
    themes: named('theme', Math.min(60, 4 + documents / 25)),
    sources: named('source', Math.min(documents, 40 + documents / 4)),
    statistics: named('statistic', Math.min(documents, 20 + documents / 5)),
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (let place = 0; place < documents; place++)
    write(`briefings/${slugOf(place)}/v1.md`, briefing(place, making));
  for (const id of making.themes) write(`themes/${id}.md`, theme(id, making));
  write('sources.yaml', making.sources.map((id) => source(id, making)).join(''));
  write('statistics.yaml', making.statistics.map((id) => statistic(id, making)).join(''));
  for (const name of ['glossary.yaml', 'helplines.yaml'])
    copyFileSync(join('content', name), join(folder, name));
}

/** The address of a made briefing, by its place. */
export const slugOf = (place: number) => `text-${place + 1}`;

/** A number that is no number in a text: 0 is a, 26 is ba. */
const inLetters = (number: number): string =>
  (number < 26 ? '' : inLetters(Math.floor(number / 26))) + String.fromCharCode(97 + (number % 26));

const day = '2026-11-22';

/** Those that a text has: one by its place, so that each is used, and others by chance. */
function share<T>({ chance }: Making, place: number, all: readonly T[], more: number): T[] {
  return [...new Set([all[place % all.length]!, ...chance.some(all, more)])];
}

function briefing(place: number, making: Making): string {
  const { chance, words } = making;
  const sources = share(making, place, making.sources, 4);
  const statistics = share(making, place, making.statistics, 2);
  const actions = ['social-workers', 'gps', 'managers']
    .map((role) => action(role, chance.one(sources), making))
    .join('');
  const body = bodyOf(sources, statistics, making);
  return `---
title: ${upperFirst(words.run(5))}, text ${inLetters(place)}
identifier: PB-2026-${String(place + 1).padStart(2, '0')}
summary: ${words.short()}
published: ${day}
reviewDue: 2027-11-22
change: first
reason: First edition.
appliesTo: England
themes: [${share(making, place, making.themes, 1).join(', ')}]
audience: [social-workers, gps, managers]
preparedBy: Made by chance
checkedBy: null
keyNumbers: [${statistics.join(', ')}]
actions:
${actions}recommendations:
  - id: r1
    maker: Child Safeguarding Practice Review Panel
    makersNumber: null
    to: []
    text: ${words.sentence()}
    status: { is: proposed }
    source: ${chance.one(sources)}
lawUpdates: []
sources: [${sources.join(', ')}]
---

${body}`;
}

const action = (role: string, source: string, { words }: Making) => `  - for: ${role}
    do: ${words.sentence()}
    force: our suggestion
    source: ${source}
`;

/** The five parts of a briefing; every source and statistic stands in one. */
function bodyOf(sources: string[], statistics: string[], making: Making): string {
  const { chance, words, documents } = making;
  const named = [
    ...sources.map((id) => `[](source:${id})`),
    ...statistics.map((id) => `There were [](stat:${id}).`),
  ];
  const paragraph = () => {
    const sentences = Array.from({ length: chance.between(2, 5) }, () => words.sentence());
    const link = `See [${words.run(3)}](/briefings/${slugOf(chance.between(0, documents - 1))}/).`;
    return [...sentences, ...named.splice(0, 1), ...(chance.next() < 0.2 ? [link] : [])].join(' ');
  };
  const points = () =>
    Array.from({ length: chance.between(3, 5) }, () => `- ${words.short()}`).join('\n');
  const parts = Array.from({ length: chance.between(4, 6) }, () =>
    [`### ${upperFirst(words.run(5))}`, paragraph(), paragraph()].join('\n\n'),
  );
  const [summary, why, findings, questions, limits] = bodyHeadings;
  return `${[
    `## ${summary}`,
    points(),
    `## ${why}`,
    paragraph(),
    paragraph(),
    `## ${findings}`,
    ...parts,
    paragraph() +
      named
        .splice(0)
        .map((one) => ` ${one}`)
        .join(''),
    `## ${questions}`,
    points(),
    `## ${limits}`,
    points(),
  ].join('\n\n')}\n`;
}

const theme = (id: string, { words }: Making) => `---
title: ${upperFirst(words.run(2))} ${id}
summary: ${words.sentence()}
published: ${day}
sources: []
---

${words.sentence()} ${words.sentence()}
`;

const source = (id: string, { words, chance }: Making) => `- id: ${id}
  title: ${upperFirst(words.run(6))}
  publisher: ${upperFirst(words.run(2))}
  date: '${chance.between(2021, 2025)}'
  access: public
  read: original
  url: https://example.org/${id}
`;

const statistic = (id: string, { words, chance, sources }: Making) => `- id: ${id}
  title: ${upperFirst(words.run(5))}
  value: ${chance.between(1, 99)}
  unit: babies
  base: ${words.run(8)}
  period: { from: 2020-01, to: 2020-12 }
  claim: "{value} were ${words.run(6)}"
  source: ${chance.one(sources)}
`;
