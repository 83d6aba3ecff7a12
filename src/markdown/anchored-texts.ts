import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { statusText, type Status } from '../model/content/status.ts';
import type { Edition } from '../model/library.ts';
import { giveNumbers } from '../model/editions/numbering.ts';
import type { AnchoredText } from '../model/editions/anchored-text.ts';
import { addressed } from '../model/content/roles.ts';
import { numberedBlocks, wordsOf } from './numbered-blocks.ts';
import { references, type StatisticOf } from './references.ts';

const known = new WeakMap<Edition[], AnchoredText[][]>();

/**
 * The numbered texts of each edition of a briefing, oldest first, with the numbers that they have
 * for ever. Each edition is numbered after those before it; as published editions never change,
 * neither do their numbers.
 */
export function anchoredTexts(editions: Edition[], statisticOf: StatisticOf): AnchoredText[][] {
  const kept = known.get(editions);
  if (kept) return kept;
  const all: AnchoredText[][] = [];
  for (const edition of editions) all.push(textsOf(edition, all, statisticOf));
  known.set(editions, all);
  return all;
}

function textsOf(
  edition: Edition,
  earlier: AnchoredText[][],
  statisticOf: StatisticOf,
): AnchoredText[] {
  const words = (text: string) => wordsOf(rendered(text, statisticOf, edition.sources));
  const blocks = numberedBlocks(rendered(edition.body, statisticOf, edition.sources));
  const ids = giveBlockNumbers(blocks, earlier);
  const numbered = (kind: string, items: AnchoredText[]) => {
    const given = giveNumbers(
      kind,
      items.map(({ text }) => text),
      earlier,
    );
    return items.map((item, index) => ({ ...item, id: given[index]! }));
  };
  return [
    ...blocks.map(({ text }, index) => ({ id: ids[index]!, text })),
    ...numbered(
      'a',
      edition.actions.map((action) => ({ id: '', text: words(action.do), caption: action.force })),
    ),
    ...edition.recommendations.map(({ id, text, maker, makersNumber, to, status }) => ({
      id,
      text: words(text),
      caption: [maker, makersNumber, addressed(to), caption(status)].filter(Boolean).join('; '),
    })),
    ...numbered(
      'l',
      edition.lawUpdates.map(({ title, text, date, status }) => ({
        id: '',
        text: `${title}. ${words(text)}`,
        caption: `${date}; ${caption(status)}`,
      })),
    ),
  ];
}

/** Numbers paragraphs and findings, each kind for itself, in the order of the blocks. */
export function giveBlockNumbers(
  blocks: { kind: 'p' | 'f'; text: string }[],
  earlier: AnchoredText[][],
): string[] {
  const queue = (kind: 'p' | 'f') =>
    giveNumbers(
      kind,
      blocks.filter((block) => block.kind === kind).map(({ text }) => text),
      earlier,
    );
  const queues = { p: queue('p'), f: queue('f') };
  return blocks.map(({ kind }) => queues[kind].shift()!);
}

const caption = (status: Status) =>
  [
    statusText(status),
    'provision' in status && `${status.provision}, ${status.extent}`,
    status.note,
  ]
    .filter(Boolean)
    .join('; ');

function rendered(text: string, statisticOf: StatisticOf, sources: readonly string[]): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(references, statisticOf, sources)
    .use(remarkRehype);
  return processor.runSync(processor.parse(text));
}
