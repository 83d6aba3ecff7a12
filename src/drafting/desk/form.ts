import { parseDocument } from 'yaml';
import { escaped } from '../../output/escaped.ts';
import { typedFor } from './front-matter.ts';

/** What the JSON Schema of a document says of one of its fields. */
interface FieldSchema {
  type?: string | string[];
  description?: string;
  const?: unknown;
  enum?: string[];
  anyOf?: { type?: string }[];
  items?: { type?: string; enum?: string[] };
}

/** The JSON Schema of a kind of document. */
export interface DocumentSchema {
  properties: Record<string, FieldSchema>;
  required?: string[];
}

/** What may be chosen for fields that name other things of the library: id and words. */
export type FieldChoices = Record<string, readonly { id: string; words: string }[]>;

/** How a field is asked for on the desk. */
type Asked = 'text' | 'one' | 'many' | 'yes' | 'yaml';

/** The form for the front matter of a document: what it must have, and folded what it may have. */
export function formHtml(schema: DocumentSchema, fields: string, choices: FieldChoices): string {
  const isFirst = (name: string) =>
    schema.required?.includes(name) === true || typedFor(fields, name) !== '';
  const html = (names: string[]) =>
    names
      .map((name) => fieldHtml(name, { schema: schema.properties[name]!, fields, choices }))
      .join('');
  const names = Object.keys(schema.properties);
  const more = html(names.filter((name) => !isFirst(name)));
  return `${html(names.filter(isFirst))}<details><summary>More fields</summary>${more}</details>`;
}

interface Known {
  schema: FieldSchema;
  fields: string;
  choices: FieldChoices;
}

function fieldHtml(name: string, { schema, fields, choices }: Known): string {
  const typed = typedFor(fields, name);
  const options = choices[name] ?? (schema.items?.enum ?? schema.enum)?.map(asChoice);
  const asked = askedAs(schema, options !== undefined);
  const hint = schema.description ? `<p id="${name}-hint">${escaped(schema.description)}</p>` : '';
  const described = hint ? `aria-describedby="${name}-hint"` : '';
  const about = `data-field="${name}" data-asked="${asked}" ${described}`;
  if (asked === 'many')
    return (
      `<fieldset ${about}><legend>${name}</legend>${hint}<div class="choices">` +
      `${boxes(name, options ?? [], valueOf(typed))}</div></fieldset>`
    );
  const control = controlHtml({ name, asked, typed, about }, options ?? []);
  return `<div class="field"><label for="field-${name}">${name}</label>${hint}${control}</div>`;
}

function controlHtml(
  { name, asked, typed, about }: Record<'name' | 'asked' | 'typed' | 'about', string>,
  options: FieldChoices[string],
): string {
  const id = `id="field-${name}" ${about}`;
  if (asked === 'yes') return `<input type="checkbox" ${id} ${typed === 'true' ? 'checked' : ''}>`;
  if (asked === 'yaml')
    return `<textarea class="yaml" rows="6" spellcheck="false" ${id}>${escaped(typed)}</textarea>`;
  const value = valueOf(typed);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (asked === 'text') return `<textarea rows="2" ${id}>${escaped(text)}</textarea>`;
  const none = `<option value=""${text ? '' : ' selected'}></option>`;
  const rest = options.map(
    (one) =>
      `<option value="${escaped(one.id)}"${one.id === text ? ' selected' : ''}>` +
      `${escaped(one.words)}</option>`,
  );
  return `<select ${id}>${none}${rest.join('')}</select>`;
}

/** A box for each choice; what is named and is no choice stays, so that nothing is lost unseen. */
function boxes(name: string, options: FieldChoices[string], value: unknown): string {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const known = new Set(options.map(({ id }) => id));
  const all = [...chosen.filter((id) => !known.has(id)).map(asChoice), ...options];
  return all
    .map(({ id, words }) => {
      const checked = chosen.includes(id) ? 'checked' : '';
      return (
        `<label><input type="checkbox" name="${name}" value="${escaped(id)}" ${checked}> ` +
        `${escaped(words)}</label>`
      );
    })
    .join('');
}

function askedAs(schema: FieldSchema, hasChoices: boolean): Asked {
  if (schema.const === true) return 'yes';
  if (schema.const !== undefined) return 'text';
  if (schema.type === 'array') return hasChoices ? 'many' : 'yaml';
  if (hasChoices) return 'one';
  const types = [schema.type, ...(schema.anyOf ?? []).map(({ type }) => type)].flat();
  return types.includes('object') ? 'yaml' : types.includes('string') ? 'text' : 'yaml';
}

const asChoice = (id: string) => ({ id, words: id });

/** The value of what is typed; what is no YAML has none. */
function valueOf(typed: string): unknown {
  const document = parseDocument(typed);
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}
