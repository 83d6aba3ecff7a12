import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Draft } from '../importing/draft/draft.ts';
import { draftText } from '../importing/draft-text.ts';
import { importOf } from '../importing/import.ts';
import { kindByName, largestFile } from '../importing/kind-of-file.ts';
import { Refusal } from '../importing/refusal.ts';
import { wordsIn } from '../importing/repairs/hyphenation.ts';
import { contentFolder } from '../load/content-folder.ts';
import { buildDate } from '../load/build-date.ts';
import { readLibrary } from '../load/read-library.ts';
import { allTexts } from '../model/all-texts.ts';
import { nextIdentifier } from '../model/content/new-briefing.ts';
import { idSchema } from '../model/content/fields.ts';
import { plural } from '../model/english.ts';
import { identifierPrefix } from '../site.ts';
import { runCommand } from './command.ts';
import { errorCode, Fault } from './fault.ts';
import type { Typed } from './typed.ts';

/** Makes a draft of a letter that came as a file. Nothing is written before all of it is known. */
async function importFile(asked: Typed): Promise<boolean> {
  const file = asked.names[0]!;
  const kind = asked.texts('kind')[0] ?? 'letter';
  if (kind !== 'letter' && kind !== 'briefing')
    throw refused(
      `“${kind}” is no kind that a file can become.`,
      'Type --kind letter or --kind briefing.',
    );
  const slug = asked.texts('slug')[0];
  if (slug !== undefined && !idSchema.safeParse(slug).success)
    throw refused(
      `“${slug}” cannot stand in an address.`,
      'Use lower-case letters, digits and hyphens.',
    );
  const draft = await drafted({ file, kind, slug });
  const written = write(draft, asked.flag('keep-original') ? file : undefined);
  console.log(`Wrote content/${draft.name}, as a draft.`);
  for (const other of written) console.log(`The original lies beside it: content/${other}.`);
  console.log(`\n${plural(draft.notes.length, 'note')} to look at, kept under importNotes:`);
  for (const note of draft.notes) console.log(`  · ${note}`);
  console.log(
    '\nTake each note out once it is settled, then the line “draft: true”. ' +
      'Until then the text is not published. Now: npm run check',
  );
  return true;
}

interface Asked {
  file: string;
  kind: 'letter' | 'briefing';
  slug: string | undefined;
}

async function drafted({ file, kind, slug }: Asked): Promise<Draft> {
  try {
    kindByName(basename(look(file)));
    const { library } = readLibrary();
    const today = buildDate();
    const taken = library.briefings.map(({ identifier }) => identifier);
    const year = today.slice(0, 4);
    return await importOf(
      { name: basename(file), bytes: new Uint8Array(readFileSync(file)) },
      {
        kind,
        slug,
        today,
        themes: library.themes.map(({ id, title }) => ({ id, title })),
        identifier: nextIdentifier(taken, { prefix: identifierPrefix, year }),
        words: new Set(allTexts(library).flatMap(({ text }) => wordsIn(text))),
      },
    );
  } catch (error) {
    if (error instanceof Refusal) throw new Fault(error.code, error.message, error.cure);
    throw error;
  }
}

/** Looks at a file before it is opened. */
function look(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new Fault(
      'import-no-file',
      found ? `“${file}” is a folder, not a file.` : `There is no file “${file}”.`,
      'Name one file, with the folders that lead to it.',
    );
  if (found.size > largestFile)
    throw new Fault(
      'import-large',
      `The file has ${Math.round(found.size / 1e6)} MB, more than any letter has ` +
        `(${largestFile / 1e6} MB is the most).`,
      'Save the pages that you need as a file of their own, and import that.',
    );
  return file;
}

/** Writes the draft, and the original where it is wanted; both, or neither. */
function write(draft: Draft, original?: string): string[] {
  const path = join(contentFolder(), draft.name);
  const copy = draft.name.replace(/(?:\/v1)?\.md$/, extname(original ?? ''));
  const others = original ? [`originals/${basename(copy)}`] : [];
  for (const name of [draft.name, ...others])
    if (existsSync(join(contentFolder(), name))) throw exists(name);
  const isNew = !existsSync(dirname(path));
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, draftText(draft), { flag: 'wx' });
    for (const name of others) {
      mkdirSync(dirname(join(contentFolder(), name)), { recursive: true });
      copyFileSync(original!, join(contentFolder(), name));
    }
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw exists(draft.name);
    rmSync(isNew ? dirname(path) : path, { recursive: true, force: true });
    throw error;
  }
  return others;
}

const exists = (name: string) =>
  new Fault(
    'import-exists',
    `There is a file content/${name} already, and an import overwrites none.`,
    'Give the new one another name: --slug a-few-words. Or take the old one out first.',
  );

const refused = (problem: string, cure: string) => new Fault('argument-refused', problem, cure);

await runCommand({
  command: 'npm run import',
  does:
    'Makes a draft of a letter that came as a PDF, from Word or LibreOffice, or as text. ' +
    'It overwrites nothing, and publishes nothing.',
  options: {
    kind: { type: 'string', means: 'letter (unless you say otherwise) or briefing' },
    slug: { type: 'string', means: 'the words for its address, such as shed-keys' },
    'keep-original': { type: 'boolean', means: 'copies the file to content/originals/' },
  },
  names: { called: 'FILE', least: 1, most: 1 },
  run: importFile,
});
