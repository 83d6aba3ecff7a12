import { replaced, type Changes } from '../../library/library.ts';
import type { Edit } from './edit.ts';

type Read = (path: string) => string;

/** Edits by which a place is lost, taken twice, or says what became of it without a reason. */
export const placeEdits = (read: Read): Edit[] => [
  ...files.map((path): Edit => {
    return { is: `${path} deleted`, kind: 'deleted', changes: { [path]: null }, must: 'refused' };
  }),
  ...slugs.flatMap((slug) => renames(slug, read)),
  ...entries(read),
  ...others(read),
];

const files = [
  'briefings/bicycle-sheds/v1.md',
  'briefings/bicycle-sheds/v2.md',
  'briefings/bicycle-sheds/v3.md',
  'briefings/reading-rooms/v1.md',
  'briefings/shed-locks/v1.md',
  'briefings/quiet-corners/v1.md',
  'briefings/lending-boxes/v1.md',
  'letters/2025-03-02-shed-keys.md',
  'themes/reading-rooms.md',
  'themes/bicycle-sheds.md',
  'statistics.yaml',
  'sources.yaml',
  'glossary.yaml',
  'charts.yaml',
];
const slugs = ['bicycle-sheds', 'shed-locks', 'quiet-corners'];

/** The files of a briefing in another folder, and whatever names it told of the new name. */
function renamed(slug: string, read: Read): Changes {
  const old = files.filter((path) => path.startsWith(`briefings/${slug}/`));
  const there = old.map((path) => [path.replace(slug, `new-${slug}`), read(path)] as const);
  return { ...Object.fromEntries(old.map((path) => [path, null])), ...Object.fromEntries(there) };
}

const moved = (slug: string, to: string) =>
  `- { from: /briefings/${slug}/, to: ${to}, reason: Renamed., date: 2026-12-01 }\n`;

function renames(slug: string, read: Read): Edit[] {
  const changes = renamed(slug, read);
  const one = (is: string, moves: string | undefined, must: Edit['must']): Edit => ({
    is: `${slug} renamed ${is}`,
    kind: 'renamed',
    changes: moves === undefined ? changes : { ...changes, 'moved.yaml': moves },
    must,
  });
  const [path] = Object.keys(changes).filter((name) => name.includes(`new-${slug}`));
  return [
    one('without a move', undefined, ['address-lost', 'address-renamed']),
    one('with a move', moved(slug, `/briefings/new-${slug}/`), 'kept'),
    one('with a move to nowhere', moved(slug, '/briefings/not-there/'), 'refused'),
    one('with a move to itself', moved(slug, `/briefings/${slug}/`), 'refused'),
    {
      is: `${slug} renamed with a move, and edited`,
      kind: 'renamed',
      changes: {
        ...changes,
        'moved.yaml': moved(slug, `/briefings/new-${slug}/`),
        [path!]: read(path!.replace('new-', '')).replace(/^title: .*$/m, 'title: Another'),
      },
      must: 'refused',
    },
  ];
}

/** Each entry of a list that something published needs, taken out or under another id. */
function entries(read: Read): Edit[] {
  return ['statistics.yaml', 'sources.yaml', 'charts.yaml', 'glossary.yaml'].flatMap((path) => {
    const parts = read(path)
      .split(/^(?=- id: )/m)
      .filter((part) => part.startsWith('- id:'));
    return parts.flatMap((part, index): Edit[] => {
      const id = /^- id: (\S+)/.exec(part)![1]!;
      return [
        {
          is: `${id} taken out of ${path}`,
          kind: 'an entry taken out',
          changes: { [path]: parts.toSpliced(index, 1).join('') },
          must: 'refused',
        },
        {
          is: `${id} of ${path} under another id`,
          kind: 'an entry renamed',
          changes: { [path]: parts.with(index, part.replace(id, `new-${id}`)).join('') },
          must: 'refused',
        },
        {
          is: `${id} twice in ${path}`,
          kind: 'an entry doubled',
          changes: { [path]: [...parts, part].join('') },
          must: 'refused',
        },
      ];
    });
  });
}

function others(read: Read): Edit[] {
  const latest = 'briefings/bicycle-sheds/v3.md';
  const field = (is: string, line: string, path = latest): Edit => ({
    is,
    kind: 'said without a reason, or of a day to come',
    changes: { [path]: (text) => text.replace(/^(?=title: )/m, `${line}\n`) },
    must: 'refused',
  });
  return [
    field('withdrawn without a reason', 'withdrawn: { date: 2026-12-01 }'),
    field('withdrawn in a year to come', 'withdrawn: { date: 2031-12-01, reason: It was wrong. }'),
    field('withdrawn without a day', 'withdrawn: { reason: It was wrong. }'),
    field('superseded by nothing', 'supersededBy: ""'),
    field('superseded by what is not there', 'supersededBy: not-there'),
    field('superseded by itself', 'supersededBy: bicycle-sheds'),
    field('made a draft again', 'draft: true'),
    field('made a draft again, a letter', 'draft: true', 'letters/2025-03-02-shed-keys.md'),
    field('made a draft again, its first edition', 'draft: true', files[0]),
    field('put under an embargo again', 'embargoUntil: 2031-12-01'),
    {
      is: 'an identifier used again',
      kind: 'used again',
      changes: {
        'briefings/other-sheds/v1.md': read(files[0]!),
      },
      must: 'refused',
    },
    {
      is: 'an identifier taken over',
      kind: 'used again',
      changes: {
        'briefings/quiet-corners/v1.md': replaced(/^identifier: .*$/m, 'identifier: PB-2026-01'),
      },
      must: 'refused',
    },
    {
      is: 'an edition under the number of another',
      kind: 'used again',
      changes: { [files[1]!]: read(files[0]!), [files[0]!]: read(files[1]!) },
      must: 'refused',
    },
    {
      is: 'an edition left out between two',
      kind: 'used again',
      changes: { 'briefings/bicycle-sheds/v5.md': read(latest) },
      must: 'refused',
    },
  ];
}
