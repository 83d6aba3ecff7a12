import type { Edition } from '../model/library.ts';
import chartRules from './charts/charts.scss?inline';
import exitRules from './quick-exit.scss?inline';

/** The rules that a briefing needs beyond the common sheet. */
export function briefingRules({ contentNote, charts }: Edition): string | undefined {
  return (contentNote ? exitRules : '') + (charts.length > 0 ? chartRules : '') || undefined;
}
