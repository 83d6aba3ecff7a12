import { parseArgs } from 'node:util';
import { letterLikeness } from '../model/likeness.ts';
import { Fault } from './fault.ts';

/** A flag; one of texts has a text behind it. */
interface Option {
  type: 'string' | 'boolean';
  multiple?: boolean;
  means: string;
}

/** What may stand behind a command, each with the words that explain it. */
export interface Wording {
  /** As it is typed, such as “npm run build”. */
  command: string;
  does: string;
  options?: Record<string, Option>;
  /** What is named without a flag: how it is called, and how often it may stand there. */
  names?: { called: string; least: number; most: number };
}

/** What an editor has typed behind a command. */
export interface Typed {
  names: string[];
  flag(name: string): boolean;
  texts(name: string): string[];
  wantsHelp: boolean;
}

/** Reads what was typed; refuses what the command does not know, and what it would not use. */
export function typed(args: string[], wording: Wording): Typed {
  const options: Record<string, Option> = { ...wording.options, help };
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [
        name,
        name === 'help' ? { type, short: 'h' } : { type },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const names = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const wantsHelp = given.some(({ name }) => name === 'help');
  for (const token of given) {
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknown(token.rawName, Object.keys(options), wording);
    const again = given.some((one) => one.name === token.name && one.index < token.index);
    const problem = problemOf(token, option, again);
    if (problem) throw refused(problem, wording);
  }
  if (!wantsHelp) countNames(names, wording);
  return {
    names,
    wantsHelp,
    flag: (name) => given.some((one) => one.name === name),
    texts: (name) => given.flatMap((one) => (one.name === name && one.value ? [one.value] : [])),
  };
}

const help: Option = { type: 'boolean', means: 'says this, and does nothing' };

function problemOf(
  { rawName, value, inlineValue }: { rawName: string; value?: string; inlineValue?: boolean },
  { type, multiple }: Option,
  again: boolean,
): string | undefined {
  if (type === 'boolean')
    return value === undefined ? undefined : `${rawName} stands alone, without “${value}”.`;
  if (!value || (!inlineValue && value.startsWith('-')))
    return `There is nothing behind ${rawName}.`;
  return again && !multiple ? `${rawName} stands there twice.` : undefined;
}

function countNames(names: string[], wording: Wording) {
  const { called, least, most } = wording.names ?? { called: '', least: 0, most: 0 };
  const over = names[most];
  if (over !== undefined)
    throw refused(
      `“${over}” is more than the command takes${most ? ` (${most} ${called})` : ''}.`,
      wording,
    );
  if (names.length < least) throw refused(`No ${called} was named.`, wording);
}

/** How a command is typed, for those who ask. */
export function usage({ command, does, options = {}, names }: Wording): string {
  const flags = Object.entries(options);
  const shown = flags.map(([name, { type }]) => `[--${name}${type === 'string' ? ' …' : ''}]`);
  const parts = [names ? `${names.called}${names.most > 1 ? '…' : ''}` : '', ...shown];
  const behind = parts.filter(Boolean).join(' ');
  const width = Math.max(6, ...flags.map(([name]) => name.length + 2));
  return [
    `${command}${behind ? ` -- ${behind}` : ''}`,
    '',
    does,
    '',
    ...flags.map(([name, { means }]) => `  ${`--${name}`.padEnd(width)}  ${means}`),
    `  ${'--help'.padEnd(width)}  ${help.means}`,
  ].join('\n');
}

function unknown(rawName: string, known: string[], wording: Wording): Fault {
  const nearest = known
    .map((name) => ({ name, like: nameLikeness(name, rawName.replace(/^-+/, '')) }))
    .sort((a, b) => b.like - a.like)[0];
  const meant = nearest && nearest.like > 0.5 ? ` Did you mean --${nearest.name}?` : '';
  return refused(`There is no ${rawName} here.${meant}`, wording);
}

/** Letters that have changed places make other pairs, and are the same letters. */
const nameLikeness = (one: string, other: string) =>
  letterLikeness(one, other) + letterLikeness(sorted(one), sorted(other));

const sorted = (text: string) => Array.from(text).toSorted().join('');

const refused = (problem: string, { command }: Wording) =>
  new Fault('argument-refused', problem, `To see how it is typed: ${command} -- --help`);
