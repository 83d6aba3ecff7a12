import { idSchema } from '../model/content/fields.ts';
import { issue, type Issue } from '../model/issue.ts';
import { listKinds } from '../model/kinds.ts';
import type { Edition, Library } from '../model/library.ts';
import { editionsOf } from '../model/texts.ts';

/**
 * Slugs, identifiers, edition numbers and ids are each given once; identifiers begin with the
 * letters of the site.
 */
export const editions =
  (prefix: string) =>
  (library: Library): Issue[] => [
    ...twins(library),
    ...gaps(library),
    ...identifiers(library),
    ...foreignIdentifiers(library, prefix),
    ...slugs(library),
    ...recommendationIds(library),
    ...ids(library),
  ];

function twins(library: Library): Issue[] {
  return library.briefings.flatMap(({ editions }) =>
    editions
      .filter((edition, index) => editions[index - 1]?.edition === edition.edition)
      .map((edition) =>
        issue(
          'edition-twice',
          top(edition),
          `There are two files for edition ${edition.edition}.`,
          'Keep one of the two.',
        ),
      ),
  );
}

function gaps(library: Library): Issue[] {
  return library.briefings.flatMap(({ editions }) => {
    const numbers = [...new Set(editions.map((edition) => edition.edition))];
    return numbers.flatMap((number, index) => {
      const wanted = (numbers[index - 1] ?? 0) + 1;
      const edition = editions.find((item) => item.edition === number)!;
      return number === wanted
        ? []
        : [
            issue(
              'edition-number',
              top(edition),
              `Edition ${number} follows no edition ${number - 1}.`,
              `Rename the file to v${wanted}.md.`,
            ),
          ];
    });
  });
}

function identifiers(library: Library): Issue[] {
  const owners = new Map<string, string>();
  const firsts = new Map(library.briefings.map(({ slug, editions }) => [slug, editions[0]!]));
  return editionsOf(library).flatMap((edition) => {
    const first = firsts.get(edition.slug)!;
    const at = edition.origin.place('identifier');
    if (edition.identifier !== first.identifier)
      return [
        issue(
          'identifier-changed',
          at,
          `The briefing was ${first.identifier} in its first edition.`,
          'An identifier never changes: use the first one.',
        ),
      ];
    const owner = owners.get(edition.identifier) ?? edition.slug;
    owners.set(edition.identifier, owner);
    return owner === edition.slug
      ? []
      : [
          issue(
            'identifier-twice',
            at,
            `${edition.identifier} belongs to “${owner}”.`,
            'Give this briefing the next free identifier.',
          ),
        ];
  });
}

function foreignIdentifiers(library: Library, prefix: string): Issue[] {
  return editionsOf(library)
    .filter(({ identifier }) => !identifier.startsWith(`${prefix}-`))
    .map(({ identifier, origin }) =>
      issue(
        'identifier-foreign',
        origin.place('identifier'),
        `${identifier} does not begin with ${prefix}-.`,
        'Write the letters that the identifiers of the other briefings begin with.',
      ),
    );
}

function slugs(library: Library): Issue[] {
  const documents = [
    ...library.briefings.map(({ current }) => current),
    ...library.letters,
    ...library.themes.map(({ id, origin }) => ({ slug: id, origin })),
  ];
  const atAddress = Map.groupBy(documents, (item) => `${roomOf(item)} ${item.slug.toLowerCase()}`);
  return documents.flatMap((item) => {
    const alike = atAddress.get(`${roomOf(item)} ${item.slug.toLowerCase()}`)!;
    const twin = alike.find((other) => other.slug < item.slug);
    if (twin)
      return [
        issue(
          'slug-duplicate',
          top(item),
          `“${item.slug}” and “${twin.slug}” would have the same address.`,
          'Rename one of the two; addresses do not tell capital letters apart.',
        ),
      ];
    return idSchema.safeParse(item.slug).success
      ? []
      : [
          issue(
            'slug-wrong',
            top(item),
            `“${item.slug}” cannot be an address.`,
            'Use lower-case letters, digits and hyphens only, not more than 80, and no name that ' +
              'Windows keeps for itself, such as con.',
          ),
        ];
  });
}

function recommendationIds(library: Library): Issue[] {
  return editionsOf(library).flatMap((edition) =>
    edition.recommendations.flatMap(({ id }, index) =>
      edition.recommendations.findIndex((other) => other.id === id) === index
        ? []
        : [
            issue(
              'recommendation-twice',
              edition.origin.place('recommendations', index, 'id'),
              `There are two recommendations ${id}.`,
              'Number them r1, r2 and so on.',
            ),
          ],
    ),
  );
}

/** Of every list whose entries have one, also of a list that is added tomorrow. */
function ids(library: Library): Issue[] {
  const shelves = Object.keys(listKinds) as (keyof typeof listKinds)[];
  return shelves.flatMap((shelf) => {
    const seen = new Set<string>();
    return library[shelf].flatMap((item) => {
      if (!('id' in item)) return [];
      const again = seen.has(item.id);
      seen.add(item.id);
      return again
        ? [
            issue(
              'id-twice',
              item.origin.place('id'),
              `“${item.id}” stands twice in this file.`,
              'Rename one of the two, or take one out.',
            ),
          ]
        : [];
    });
  });
}

const top = (item: { origin: Edition['origin'] }) => ({ path: item.origin.path, line: 1 });
const roomOf = (item: { origin: Edition['origin'] }) => item.origin.path.split('/')[1];
