import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { Edition } from '../model/library.ts';
import { permalink } from '../model/addresses/permalink.ts';
import { changeStatusesOf, idInWords, type ChangeStatus } from '../model/editions/anchored-text.ts';
import { stubsOf, type Stub } from '../model/editions/stub.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import { giveBlockNumbers, anchoredTexts } from './anchored-texts.ts';
import type { StatisticOf } from './references.ts';

/** What the numbers of a document rest on. */
export interface Numbering {
  /** All editions of a briefing, oldest first, by its slug. */
  editionsOf: (slug: string) => Edition[];
  statisticOf: StatisticOf;
}

const document = /(?:^|\/)(?:briefings\/([^/]+)\/v(\d+)|letters\/[^/]+)\.md$/;

/**
 * Gives each paragraph, list item and finding of a briefing or letter its anchor, and
 * leaves a stub where one was removed.
 */
export function paragraphIds({ editionsOf, statisticOf }: Numbering) {
  return (tree: Root, file: VFile) => {
    const path = document.exec(file.path.replaceAll('\\', '/'));
    if (!path) return;
    const [, slug = '', number] = path;
    const editions = slug ? editionsOf(slug) : [];
    const place = editions.findIndex(({ edition }) => edition === Number(number));
    const blocks = numberedBlocks(tree);
    if (editions.length < 2 || place < 0) {
      mark(blocks, giveBlockNumbers(blocks, []));
      return;
    }

    const all = anchoredTexts(editions, statisticOf);
    const changeStatuses =
      place < editions.length - 1 ? changeStatusesOf(all[place]!, all.at(-1)!) : undefined;
    mark(blocks, giveBlockNumbers(blocks, all.slice(0, place)), (id) =>
      changeLink(slug, id, changeStatuses?.get(id)),
    );
    for (const stub of stubsOf(editions.slice(0, place + 1), all.slice(0, place + 1)))
      setStub(blocks, stub, slug);
  };
}

function mark(
  blocks: NumberedBlock[],
  ids: string[],
  beside: (id: string) => Element[] = () => [],
) {
  blocks.forEach(({ element }, index) => {
    const id = ids[index]!;
    element.properties.id = id;
    element.children.unshift(
      link(['pn'], `#${id}`, id.startsWith('f') ? id : id.slice(1), idInWords(id)),
      ...beside(id),
    );
  });
}

const changeLink = (slug: string, id: string, changeStatus: ChangeStatus | undefined) =>
  changeStatus
    ? [
        link(
          ['change-status', `change-status--${changeStatus}`],
          `${permalink.briefing(slug)}#${id}`,
          changeStatus,
          `${idInWords(id)}: ${changeStatus} in the current edition`,
        ),
      ]
    : [];

/** Sets a stub behind the text it stood behind, as an item of the list where that is one. */
function setStub(blocks: NumberedBlock[], { id, reason, edition, after }: Stub, slug: string) {
  if (!/^[pf]/.test(id)) return;
  const index = blocks.findIndex(({ element }) => element.properties.id === after);
  const near = blocks[Math.max(index, 0)];
  if (!near) return;
  const element: Element = {
    type: 'element',
    tagName: near.element.tagName === 'li' ? 'li' : 'p',
    properties: { id, className: ['gone'] },
    children: [
      link(['pn'], `#${id}`, id.startsWith('f') ? id : id.slice(1), idInWords(id)),
      { type: 'text', value: `${idInWords(id)} was removed. ${reason} ` },
      link([], `${permalink.edition(slug, edition)}#${id}`, `Read it in edition ${edition}`),
    ],
  };
  near.parent.children.splice(
    near.parent.children.indexOf(near.element) + (index < 0 ? 0 : 1),
    0,
    element as never,
  );
  blocks.splice(index < 0 ? 0 : index + 1, 0, {
    kind: 'p',
    element,
    parent: near.parent,
    text: '',
  });
}

function link(className: string[], href: string, text: string, ariaLabel?: string): Element {
  const properties = {
    ...(className.length && { className }),
    href,
    ...(ariaLabel && { ariaLabel, dataApparatus: '' }),
  };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: text }] };
}
