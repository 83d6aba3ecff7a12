import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { folded } from '../model/editions/anchored-text.ts';
import { references, type StatisticOf } from './references.ts';

/** Markdown as its readers read it: statistics filled in, without marks, notes and addresses. */
export function plainText(markdown: string, statisticOf: StatisticOf): string {
  const processor = unified()
    .use(remarkParse)
    .use(references, (id: string) => uncorrected(statisticOf(id)), []);
  const words: string[] = [];
  visit(processor.runSync(processor.parse(markdown)), (node) => {
    if (!['paragraph', 'heading', 'code'].includes(node.type)) return CONTINUE;
    words.push(toString(node, { includeHtml: false }));
    return SKIP;
  });
  return folded(words.join(' '));
}

/** The mark of a correction is no part of a text. */
function uncorrected(statistic: ReturnType<StatisticOf>) {
  if (!statistic) return undefined;
  const { correctedBy, ...rest } = statistic;
  return rest;
}
