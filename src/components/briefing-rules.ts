import type { Edition } from '../model/library.ts';
import figureRules from './figures/figures.scss?inline';
import exitRules from './quick-exit.scss?inline';

/** The rules that a briefing needs beyond the common sheet. */
export function briefingRules({ contentNote, figures }: Edition): string | undefined {
  return (contentNote ? exitRules : '') + (figures.length > 0 ? figureRules : '') || undefined;
}
