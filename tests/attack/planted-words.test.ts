import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { documentKinds, listKinds } from '../../src/model/kinds.ts';
import { copyOfLibrary, madeUpLibrary, type Copy } from '../library/library.ts';
import { allFiles, textIn } from '../site/all-bytes.ts';
import { say } from './extent.ts';
import { freeTexts, partedDocument, planted, wordsFrom, type Plant } from './plants.ts';

/** Texts that name something else of the library, by their paths; what they name is planted. */
const names = new Set([
  'themes[]',
  'keyNumbers[]',
  'charts[]',
  'sources[]',
  'source',
  'supersedes',
  'supersededBy',
  'mainBriefing',
  'parts[]',
  'confusedWith[].statistic',
  'parts[].rows[].statistic',
  'summarises.source',
  'actions[].source',
  'actions[].recommendation',
  'recommendations[].source',
  'recommendations[].status.source',
  'recommendations[].status.commencementSource',
  'topics[].source',
  'lawUpdates[].source',
  'lawUpdates[].status.source',
  'lawUpdates[].status.commencementSource',
  'laterEvents[].source',
  'accepted[].code',
  'url',
]);

/** Texts in which no word can be planted, and why. */
const because: Record<string, string> = {
  'editions.summarises.date': 'a date',
  'editions.historic.from': 'a date',
  'editions.historic.to': 'a date',
  'letters.laterEvents[].date': 'a date',
  'sources.date': 'a date',
  'statistics.period.from': 'a date',
  'statistics.period.to': 'a date',
  'statistics.claim': 'it is planted around its {value}',
  'editions.importNotes[]': 'nothing is built while one stands',
  'letters.importNotes[]': 'nothing is built while one stands',
  'terms.unlisted[]': 'one of the synonyms',
  'editions.accepted[].reason': 'it stands beside a finding, and only editors see it',
  'letters.accepted[].reason': 'it stands beside a finding, and only editors see it',
  'themes.accepted[].reason': 'it stands beside a finding, and only editors see it',
};
const isPublic = ['helplines', 'moves', 'takenDown', 'retired'];

const plants: Plant[] = [];
const words = wordsFrom(plants);
const read = (path: string) => readFileSync(join(madeUpLibrary, path), 'utf8');
const entryOf = (file: string, id: string) =>
  (parse(read(file)) as { id: string }[]).find((one) => one.id === id)!;
const plantedIn = <T>(kind: keyof typeof documentKinds | keyof typeof listKinds, value: T) =>
  planted(kind, { ...documentKinds, ...listKinds }[kind].schema, value, { words, names });
const added = (entry: unknown) => (text: string) =>
  `${text}\n${stringify([entry], { aliasDuplicateObjects: false })}`;
const documentOf = (front: unknown, body: string) =>
  `---\n${stringify(front, { aliasDuplicateObjects: false })}---\n${body}`;

/** The prose of a document with a word at the end of each line that is prose. */
const plantedProse = (kind: string, body: string) =>
  body.replaceAll(
    /^(?!## |\| ---|Dear|Yours)(.*[\p{L}.?!])((?: \|)?)$/gmu,
    (_, line: string, end: string) => `${line} ${words(`${kind} prose`)}${end}`,
  );

const term = plantedIn('terms', {
  ...(entryOf('glossary.yaml', 'bicycle-shed') as { id: string; term: string }),
  id: 'zqxv-term',
  term: 'hidden shed',
  unlisted: [],
});

/** Entries of every kind that only a draft, an embargoed text or nothing public names. */
function hidden() {
  const source = {
    ...entryOf('sources.yaml', 'shed-survey-2025'),
    id: 'zqxv-source',
    url: 'https://zqxv.example/',
  };
  const statistic = {
    ...entryOf('statistics.yaml', 'sheds-dry'),
    id: 'zqxv-statistic',
    words: 'a good many',
    source: 'zqxv-source',
    place: 'Here',
    note: 'Counted twice.',
    confusedWith: [{ statistic: 'sheds-wet', because: 'This counts others.' }],
  };
  const chart = { ...entryOf('charts.yaml', 'sheds-dry-and-wet'), id: 'zqxv-chart' };
  return {
    'sources.yaml': added(
      plantedIn('sources', { ...source, about: 'Of doors.', note: 'Read twice.' }),
    ),
    'statistics.yaml': added(plantedIn('statistics', statistic)),
    'charts.yaml': added(plantedIn('charts', chart)),
    'glossary.yaml': added(term),
  };
}

/** A law as it stands in a status, with every field. */
const checked = {
  provision: 'Shed Act 2026, section 9',
  extent: 'England',
  source: 'zqxv-source',
  checked: '2026-11-22',
  commencementSource: 'zqxv-source',
  note: 'Once in force only.',
};
const enacted = { is: 'enacted, not in force', ...checked };

const shed = partedDocument(read('briefings/bicycle-sheds/v3.md'));
const listIn = (field: string) => shed.front[field] as object[];

/** The front matter of an edition in which every field holds something. */
const full = {
  ...shed.front,
  themes: ['zqxv-theme'],
  keyNumbers: ['zqxv-statistic'],
  charts: ['zqxv-chart'],
  sources: [...listIn('sources'), 'zqxv-source'],
  recommendations: [
    ...listIn('recommendations'),
    { ...listIn('recommendations')[0], id: 'r3', status: enacted },
  ],
  lawUpdates: [...listIn('lawUpdates'), { ...listIn('lawUpdates')[0], status: enacted }],
  change: 'first',
  checkedBy: 'A made-up checker',
  topics: [{ maker: 'Panel of Roofs', about: ['tiles'], source: 'zqxv-source' }],
  historic: { from: '2020-03', to: '2021-03', note: 'Kept as history.' },
};

/** An embargoed briefing, and a draft that withdraws a public one. */
function editions(): Record<string, string> {
  const embargoed = {
    ...full,
    identifier: 'PB-2026-90',
    published: '2027-06-01',
    reviewDue: '2028-06-01',
    embargoUntil: '2027-06-01',
  };
  const draft = {
    ...full,
    change: 'correction',
    published: '2026-12-06',
    draft: true,
    removed: [{ id: 'p5a', reason: 'It did not hold.' }],
    withdrawn: { date: '2026-12-06', reason: 'It was about locks.' },
  };
  const without = shed.body.replace('A new hinge was tried, and it held.\n\n', '');
  return {
    'briefings/zqxv-embargoed/v1.md': documentOf(
      plantedIn('editions', embargoed),
      plantedProse('editions', `${shed.body}\nA ${term.term} is small.\n`),
    ),
    'briefings/bicycle-sheds/v4.md': documentOf(
      plantedIn('editions', draft),
      plantedProse('editions', without),
    ),
  };
}

/** A draft of a letter, and a theme that only these texts are on. */
function letterAndTheme(): Record<string, string> {
  const letter = partedDocument(read('letters/2025-03-02-shed-keys.md'));
  const theme = partedDocument(read('themes/bicycle-sheds.md'));
  const letterFront = {
    ...letter.front,
    themes: ['zqxv-theme'],
    reference: 'Keys',
    corrections: [{ date: '2026-12-01', reason: 'A word was lost.' }],
    draft: true,
  };
  const themeFront = { ...theme.front, title: 'Hidden sheds', mainBriefing: 'zqxv-embargoed' };
  return {
    'letters/2025-03-03-zqxv-letter.md': documentOf(
      plantedIn('letters', letterFront),
      plantedProse('letters', letter.body),
    ),
    'themes/zqxv-theme.md': documentOf(
      plantedIn('themes', themeFront),
      plantedProse('themes', theme.body),
    ),
  };
}

describe('a word planted in every text of every kind that is not public', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = copyOfLibrary({ ...hidden(), ...editions(), ...letterAndTheme() });
    const { code, said } = await copy.build();
    if (code !== 0) throw new Error(said);
  });
  afterAll(() => copy.remove());

  test('stands in each of them, so that a new field is covered on the day it is added', () => {
    const kinds = Object.entries({ ...documentKinds, ...listKinds });
    const free = kinds
      .filter(([kind]) => !isPublic.includes(kind))
      .flatMap(([kind, { schema }]) => freeTexts(kind, schema));
    const done = new Set(plants.map(({ field }) => field));
    const isName = (field: string) => names.has(field.slice(field.indexOf('.') + 1));
    expect(free.filter((field) => !done.has(field) && !isName(field) && !because[field])).toEqual(
      [],
    );
  });

  test('is in no byte of a release, packed or not', () => {
    const found = allFiles(copy.site).flatMap((file) => {
      const text = textIn(file);
      const inIt = text.includes('zqxv') ? (text.match(/zqxv[a-z-]+/g) ?? []) : [];
      return inIt.map((word) => `${file.path}: ${word}`);
    });
    say(`${found.length} of ${plants.length} planted words found in a release`);
    expect(found).toEqual([]);
  });
});
