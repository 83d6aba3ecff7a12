import type { Cited } from './citation.ts';

/** The file formats that reference managers read, by the ending of the file. */
export const referenceFiles: Record<
  'ris' | 'bib' | 'json',
  { type: string; write: (cited: Cited) => string }
> = {
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: cslJson },
};

function ris({ author, title, date, identifier, edition, address, notice }: Cited): string {
  const rows: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['AU', `${author},`],
    ['TI', title],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['ET', edition?.toString()],
    ['AN', identifier],
    ['PB', author],
    ['LA', 'en-GB'],
    ['UR', address],
    ['N1', noteOf(notice, date)],
    ['ER', ''],
  ];
  return rows
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

function bibtex({ author, title, date, identifier, edition, address, notice }: Cited): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', `{${plainTex(author)}}`],
    ['title', `{${plainTex(title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['edition', edition?.toString()],
    ['number', identifier],
    ['publisher', `{${plainTex(author)}}`],
    ['language', 'en-GB'],
    ['url', address],
    ['note', plainTex(noteOf(notice, date))],
  ];
  const key = (identifier ?? new URL(address).pathname)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const rows = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key}${edition ? `-v${edition}` : ''},\n${rows.join(',\n')}\n}\n`;
}

function cslJson({ author, title, date, identifier, edition, address, notice }: Cited): string {
  const item = {
    id: identifier ? `${identifier}-v${edition}` : address,
    type: 'webpage',
    author: [{ literal: author }],
    title,
    'container-title': author,
    publisher: author,
    ...(date
      ? { issued: { 'date-parts': [date.split('-').map(Number)] } }
      : { status: 'not yet published' }),
    ...(identifier && { number: identifier }),
    ...(edition && { edition: String(edition) }),
    URL: address,
    language: 'en-GB',
    note: notice,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const noteOf = (notice: string, date: string | undefined) =>
  date ? notice : `${notice}; not yet published`;

const plainTex = (text: string) =>
  text
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/([&%$#_])/g, '\\$1')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
