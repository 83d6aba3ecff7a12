import { Document } from 'yaml';

/** A document in its two parts: its fields as they are written, and its prose. */
interface FrontAndProse {
  fields: string;
  prose: string;
}

/** Takes a document apart; without front matter all of it is prose. */
export function frontAndProse(text: string): FrontAndProse {
  const found = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(text);
  return found
    ? { fields: found[1]!, prose: text.slice(found[0].length) }
    : { fields: '', prose: text };
}

/** Puts a document together again. */
export const wholeOf = ({ fields, prose }: FrontAndProse) => `---\n${fields}---\n${prose}`;

/** What becomes of a field: a value, YAML as it was typed, or nothing, which takes it out. */
export type Change =
  { value: string | boolean | null | readonly string[] } | { yaml: string } | undefined;

/** Front matter with some fields changed; every other line stays as it is, comments too. */
export function withFields(fields: string, changes: Record<string, Change>): string {
  return Object.entries(changes).reduce(
    (text, [name, change]) => withField(text, { name, written: written(name, change) }),
    fields,
  );
}

function withField(fields: string, { name, written }: { name: string; written: string }): string {
  const lines = fields.split(/(?<=\n)/);
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (start < 0) return fields + written;
  const next = lines.findIndex((line, index) => index > start && /^[\w"']/.test(line));
  let end = next < 0 ? lines.length : next;
  // A comment above the next field belongs to that.
  while (end > start + 1 && /^(#|\s*$)/.test(lines[end - 1]!)) end -= 1;
  return [...lines.slice(0, start), written, ...lines.slice(end)].join('');
}

function written(name: string, change: Change): string {
  if (!change) return '';
  if ('yaml' in change) {
    const typed = change.yaml.trimEnd();
    return typed.includes('\n') || typed.startsWith('- ')
      ? `${name}:\n${indented(typed)}\n`
      : `${name}: ${typed}\n`;
  }
  const document = new Document({});
  const flow = Array.isArray(change.value);
  document.set(name, document.createNode(change.value, { flow }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `  ${line}` : line))
    .join('\n');

/** What is written for a field, as it is typed behind its name. */
export function typedFor(fields: string, name: string): string {
  const lines = fields.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (start < 0) return '';
  const first = lines[start]!.slice(name.length + 1).trim();
  if (first) return first;
  const next = lines.findIndex((line, index) => index > start && /^[\w"'#]/.test(line));
  const block = lines.slice(start + 1, next < 0 ? undefined : next);
  const least = Math.min(...block.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return block
    .map((line) => line.slice(least))
    .join('\n')
    .trimEnd();
}
