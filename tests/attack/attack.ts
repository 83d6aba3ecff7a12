import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpLibrary } from '../library/library.ts';
import type { Random } from './random.ts';

/** A hostile file, and what must happen to it. */
export interface Attack {
  /** What is hostile about it. */
  is: string;
  /** Files that are added to the made-up library, by their path in it. */
  files: Record<string, string | Uint8Array>;
  /** Entries that are added to its lists. */
  entries: Record<string, string>;
  /** The codes of which one must be said of it; “nothing” where it may be accepted. */
  meets: readonly string[];
}

/** An attack before it has a number, from which its own names are made. */
export type Planned = (number: number) => Attack;

/** A family of attacks; the seed decides on what is left to chance. */
export type Family = (random: Random) => Planned[];

/** May be accepted: then it must come out harmless. */
export const harmless: readonly string[] = ['nothing'];

const model = (path: string) => readFileSync(join(madeUpLibrary, path), 'utf8');
const briefing = model('briefings/shed-locks/v1.md').replace('supersededBy: bicycle-sheds\n', '');
const letter = model('letters/2025-03-02-shed-keys.md');
const theme = model('themes/weather-vanes.md');

/** The word in the names of whatever an attack brings. */
export const slugOf = (number: number) => `evil-${String(number).padStart(4, '0')}`;

/** A kind of file, with a way to write one that is sound but for what is put into it. */
export interface Host {
  kind: string;
  path: (slug: string) => string;
  /** The whole file, with `prose` as its last paragraph. */
  text: (number: number, prose: string) => string;
}

export const hosts: Record<'briefing' | 'letter' | 'theme', Host> = {
  briefing: {
    kind: 'briefing',
    path: (slug) => `briefings/${slug}/v1.md`,
    text: (number, prose) =>
      `${briefing.replace('PB-2026-03', `PB-2026-${10_000 + number}`).trimEnd()}\n\n${prose}\n`,
  },
  letter: {
    kind: 'letter',
    path: (slug) => `letters/2025-04-01-${slug}.md`,
    text: (_, prose) => `${letter.trimEnd()}\n\n${prose}\n`,
  },
  theme: {
    kind: 'theme',
    path: (slug) => `themes/${slug}.md`,
    text: (_, prose) => `${theme.trimEnd()}\n\n${prose}\n`,
  },
};

/** A file whose prose is hostile. */
export const inProse =
  (host: Host, is: string, prose: string, meets: readonly string[]): Planned =>
  (number) => ({
    is: `${is}, in a ${host.kind}`,
    files: { [host.path(slugOf(number))]: host.text(number, prose) },
    entries: {},
    meets,
  });

/** A file that is changed as a whole once it is written: its bytes, or a field of it. */
export const asWhole =
  (
    host: Host,
    is: string,
    change: (text: string) => string | Uint8Array,
    meets: readonly string[],
  ): Planned =>
  (number) => ({
    is: `${is}, in a ${host.kind}`,
    files: { [host.path(slugOf(number))]: change(host.text(number, 'Nobody asked again.')) },
    entries: {},
    meets,
  });

/** An entry of the glossary, with more lines below it. */
export const termOf = (number: number, lines = '') =>
  `- id: ${slugOf(number)}
  term: The ${slugOf(number)}
  definition: A thing that was attacked.
  status: current
  standsAlone: true
${lines}`;

/** An entry of a list, all of which is given. */
export const inList =
  (
    file: string,
    is: string,
    entry: (number: number) => string,
    meets: readonly string[],
  ): Planned =>
  (number) => ({ is: `${is}, in ${file}`, files: {}, entries: { [file]: entry(number) }, meets });

/** A text in a field of a list, which is written so that YAML takes it as it is. */
export const inField = (is: string, text: string, meets: readonly string[]): Planned =>
  inList(
    'glossary.yaml',
    is,
    (number) =>
      termOf(number).replace(/definition: .*/, () => `definition: ${JSON.stringify(text)}`),
    meets,
  );

/** A value of a statistic, which a briefing shows. */
export const asValue =
  (is: string, value: string, meets: readonly string[]): Planned =>
  (number) => {
    const id = slugOf(number);
    const { path, text } = hosts.briefing;
    return {
      is: `${is} as a value`,
      files: { [path(id)]: text(number, `There were [](stat:${id}).`) },
      entries: {
        'statistics.yaml': `- id: ${id}
  title: Sheds of the attack
  value: ${value}
  unit: sheds
  base: sheds that were looked at
  period: not stated
  claim: "{value} were attacked by somebody else"
  source: shed-survey-2025
`,
      },
      meets,
    };
  };

/** A text in the summary of a document, in the same way. */
export const inSummary = (is: string, text: string, meets: readonly string[]): Planned =>
  asWhole(
    hosts.briefing,
    `${is} as a summary`,
    (whole) => whole.replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(text)}`),
    meets,
  );
