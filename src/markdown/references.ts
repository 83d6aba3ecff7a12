import type { Emphasis, Link, Parents, Root } from 'mdast';
import { CONTINUE, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { permalink } from '../model/addresses/permalink.ts';
import { statisticText, type Statistic } from '../model/content/statistic.ts';

/** Looks a statistic up by its id. */
export type StatisticOf = (id: string) => Statistic | undefined;

/**
 * Fills `[](stat:id)` with the statistic and turns `[](source:id)` into a note numbered as the
 * document lists its sources.
 */
export function references(statisticOf: StatisticOf, listed?: readonly string[]) {
  return (tree: Root, file: VFile) => {
    const sources =
      listed ?? (file.data.astro?.frontmatter?.['sources'] as string[] | undefined) ?? [];
    visit(tree, 'link', (link, index, parent) => {
      const [, kind, id] = /^(stat|source):(.+)$/.exec(link.url) ?? [];
      if (kind === 'stat' && id) {
        const statistic = statisticOf(id);
        if (!statistic) return leaveNotice(parent, index);
        fillFigure(link, statistic, id);
        return markCorrected(statistic, parent, index);
      }
      if (kind === 'source' && id) {
        closeUp(parent, index);
        if (sources.includes(id)) {
          makeNote(link, sources.indexOf(id) + 1);
          return;
        }
        return takeOut(parent, index);
      }
      return CONTINUE;
    });
  };
}

/**
 * A number that is not there was taken down, for the check lets no other be missing. The notice
 * does not say which it was.
 */
function leaveNotice(parent: Parents | undefined, index: number | undefined) {
  const notice: Emphasis = {
    type: 'emphasis',
    children: [{ type: 'text', value: '[number taken down]' }],
    data: { hName: 'span', hProperties: { dataTakenDown: '' } },
  };
  parent?.children.splice(index ?? 0, 1, notice);
  return (index ?? 0) + 1;
}

function fillFigure(link: Link, statistic: Statistic, id: string) {
  link.url = permalink.statistic(id);
  link.children = [{ type: 'text', value: statisticText(statistic) }];
  link.data = { hProperties: { className: ['stat'], dataStat: id } };
}

/**
 * Beside a statistic that was corrected since stands where the right one is; its mark is no part of
 * the frozen text.
 */
function markCorrected(
  statistic: Statistic,
  parent: Parents | undefined,
  index: number | undefined,
) {
  if (!statistic.correctedBy || !parent || index === undefined) return CONTINUE;
  const mark: Link = {
    type: 'link',
    url: permalink.statistic(statistic.correctedBy),
    children: [{ type: 'text', value: 'since corrected' }],
    data: { hProperties: { className: ['since'], dataApparatus: '' } },
  };
  parent.children.splice(index + 1, 0, mark);
  return index + 2;
}

function makeNote(link: Link, number: number): void {
  link.url = `#s${number}`;
  link.children = [{ type: 'text', value: String(number) }];
  link.data = {
    hProperties: { className: ['note'], ariaLabel: `Source ${number}`, dataApparatus: '' },
  };
}

/** A note stands right behind the word it follows. */
function closeUp(parent: Parents | undefined, index: number | undefined) {
  const before = parent?.children[(index ?? 0) - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
}

/** Where no sources are listed there is nothing for a note to lead to. */
function takeOut(parent: Parents | undefined, index: number | undefined) {
  parent?.children.splice(index ?? 0, 1);
  return index ?? 0;
}
