import { z } from 'astro/zod';
import { buildDate } from '../../load/build-date.ts';
import { jsonSchemas } from '../../load/json-schemas.ts';
import { newBriefing } from '../../load/new-briefing.ts';
import { idOf, roles } from '../../model/content/roles.ts';
import type { Issue } from '../../model/issue.ts';
import type { Library } from '../../model/library.ts';
import { identifierPrefix } from '../../site.ts';
import { pageOfFile } from '../page-files.ts';
import { unpublished } from '../unpublished.ts';
import { choicesIn } from './choices.ts';
import { readDeskFile, writeDeskFile } from './desk-files.ts';
import { deskAddressOf, deskPage, writingHtml, listHtml } from './desk-html.ts';
import { formHtml, type DocumentSchema } from './form.ts';
import { frontAndProse, wholeOf, withFields, type Change } from './front-matter.ts';

/** What the desk answers: a page, or what its page asked for. */
export type Reply =
  { status: number; html: string } | { status: number; body: Record<string, unknown> };

/** What the desk knows of the content. */
export interface Known {
  folder: string;
  library: () => Library;
  check: () => Promise<Issue[]>;
}

/** What the desk can be asked. */
export const answers = { page, begin, write, findings };

async function page(file: string | null, { folder, library, check }: Known): Promise<Reply> {
  if (file === null) {
    const texts = unpublished(library(), buildDate(), await check());
    const drafts = new Set(texts.map(({ path }) => path));
    const others = documentsIn(library()).filter((path) => !drafts.has(path));
    const html = deskPage('The desk', listHtml(texts, others, choicesIn(library())));
    return { status: 200, html };
  }
  const found = readDeskFile(folder, file);
  if (!found)
    return { status: 404, html: deskPage('Not found', '<p>There is no such document.</p>') };
  const { fields, prose } = frontAndProse(found.text);
  const body = writingHtml({
    path: file,
    form: formHtml(schemaOf(file), fields, choicesIn(library())),
    prose,
    hash: found.hash,
    page: pageOfFile(`content/${file}`) ?? '/',
    line: proseLine(found.text),
  });
  return { status: 200, html: deskPage(`Writing ${file}`, body) };
}

const beginning = z.strictObject({
  title: z.string().trim().min(1, { error: 'Give it a title.' }),
  themes: z.array(z.string()).min(1, { error: 'Choose a theme.' }),
  audience: z.array(idOf(roles)).min(1, { error: 'Say who it is for.' }),
  sources: z.array(z.string()).min(1, { error: 'Choose a source.' }),
});

function begin(asked: unknown, { folder, library }: Known): Promise<Reply> {
  const chosen = beginning.safeParse(asked);
  if (!chosen.success) return refused(chosen.error.issues[0]!.message);
  const { path, text } = newBriefing(chosen.data, {
    taken: library().briefings.map(({ identifier }) => identifier),
    prefix: identifierPrefix,
    today: buildDate(),
  });
  const { kind } = writeDeskFile({ folder, path }, { text, was: undefined });
  if (kind === 'changed') return refused(`There is a file content/${path} already.`);
  return done({ address: deskAddressOf(path) });
}

const change = z.union([
  z.strictObject({ yaml: z.string() }),
  z.strictObject({ value: z.union([z.string(), z.boolean(), z.array(z.string())]) }),
]);
const writing = z.strictObject({
  path: z.string(),
  was: z.string(),
  fields: z.record(z.string(), change),
  prose: z.string(),
});

function write(asked: unknown, { folder }: Known): Promise<Reply> {
  const { path, was, fields, prose } = writing.parse(asked);
  const before = readDeskFile(folder, path);
  const { fields: old } = frontAndProse(before?.text ?? '');
  const known = schemaOf(path);
  const changes = Object.entries(fields).filter(([name]) => Object.hasOwn(known.properties, name));
  const text = wholeOf({
    fields: withFields(old, Object.fromEntries(changes.map(changed(known)))),
    prose: prose.replaceAll('\r\n', '\n'),
  });
  const written = writeDeskFile({ folder, path }, { text, was });
  if (written.kind === 'changed')
    return Promise.resolve({
      status: 409,
      body: { text: written.theirs?.text ?? '', hash: written.theirs?.hash ?? '' },
    });
  return done({ hash: written.file.hash, line: proseLine(text) });
}

/** An empty field goes; one that must be there and may be null becomes null. */
const changed =
  ({ properties }: DocumentSchema) =>
  ([name, given]: [string, z.infer<typeof change>]): [string, Change] => {
    if ('yaml' in given) return [name, given.yaml ? given : undefined];
    const isEmpty = given.value === '' || given.value === false;
    const mayBeNull = properties[name]?.anyOf?.some(({ type }) => type === 'null');
    return [name, isEmpty ? (mayBeNull ? { value: null } : undefined) : given];
  };

async function findings(asked: unknown, { check }: Known): Promise<Reply> {
  const { path } = z.strictObject({ path: z.string() }).parse(asked);
  const issues = (await check()).filter((issue) => issue.path === `content/${path}`);
  return done({ issues });
}

const done = (body: Record<string, unknown>) => Promise.resolve({ status: 200, body });
const refused = (problem: string) => Promise.resolve({ status: 400, body: { problem } });

/** The line on which the prose of a document begins, counted from 1. */
const proseLine = (text: string) =>
  text.slice(0, text.length - frontAndProse(text).prose.length).split('\n').length;

const documentsIn = ({ briefings, letters, themes }: Library) =>
  [...briefings.flatMap(({ editions }) => editions), ...letters, ...themes].map(
    ({ origin }) => origin.path,
  );

/** The JSON Schema of the kind of document that a path names. */
function schemaOf(path: string): DocumentSchema {
  const name = `.schema/${path.split('/')[0]}.json`;
  const schema = jsonSchemas().find((file) => file.path === name);
  if (!schema) throw new Error(`“${path}” is no document of the content.`);
  return JSON.parse(schema.text) as DocumentSchema;
}
