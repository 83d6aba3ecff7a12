import { permalink } from '../model/addresses/permalink.ts';
import { formatDate } from '../model/content/date.ts';
import type { Issue } from '../model/issue.ts';
import type { Edition, Letter, Library } from '../model/library.ts';
import { standsOn } from './page-files.ts';

/** A text that a build leaves out, with why. */
export interface Unpublished {
  title: string;
  address: string;
  path: string;
  /** "Draft – not published" or "Embargoed until 1 May 2027". */
  mark: string;
  lacks: string[];
}

/** Every text that a build of the given day leaves out. */
export function unpublished(library: Library, today: string, issues: Issue[]): Unpublished[] {
  const editions = library.briefings.flatMap(({ slug, current, editions: all }) =>
    all.map((edition) => ({
      text: edition,
      address: edition === current ? permalink.briefing(slug) : editionAddress(edition),
    })),
  );
  const letters = library.letters.map((letter) => ({
    text: letter,
    address: `/letters/${letter.slug}/`,
  }));
  return [...editions, ...letters].flatMap(({ text, address }) => {
    const mark = markOf(text, today);
    if (!mark) return [];
    const { title, origin } = text;
    return [{ title, address, path: origin.path, mark, lacks: lacksOf(text, issues) }];
  });
}

const editionAddress = ({ slug, edition }: Edition) => permalink.edition(slug, edition);

/** What marks the page at an address, if a build would leave it out. */
export function markOn(address: string, texts: Unpublished[]): string | undefined {
  const exact = texts.find((text) => text.address === address);
  const [, slug, number] = /^\/briefings\/([^/]+)\/(?:v(\d+)\/)?/.exec(address) ?? [];
  const edition = texts.find(({ path }) =>
    new RegExp(`/${slug ?? ' '}/v${number ?? ' '}\\.md$`).test(path),
  );
  const below = number ? undefined : texts.find((text) => address.startsWith(text.address));
  return (exact ?? edition ?? below)?.mark;
}

function markOf(text: Edition | Letter, today: string): string | undefined {
  if (text.draft) return 'Draft – not published';
  const until = 'embargoUntil' in text ? text.embargoUntil : undefined;
  return until && until > today ? `Embargoed until ${formatDate(until)}` : undefined;
}

function lacksOf(text: Edition | Letter, issues: Issue[]): string[] {
  const own = issues.filter(({ path }) => path === text.origin.path);
  return [
    ...own.map(({ line, problem, cure }) => `Line ${line}: ${problem} ${cure}`),
    ...('checkedBy' in text && text.checkedBy === null
      ? ['No practising professional has checked it (checkedBy).']
      : []),
    ...(text.draft ? ['The line “draft: true” is to be taken out when it is ready.'] : []),
  ];
}

/** The issues of the files that stand on a page, and how many there are elsewhere. */
export function issuesOn(address: string, issues: Issue[]): { own: Issue[]; others: number } {
  const own = issues.filter(({ path }) => standsOn(address)(path));
  return { own, others: issues.length - own.length };
}
