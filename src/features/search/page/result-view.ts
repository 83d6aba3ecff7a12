import { formatDate } from '../../../model/content/date.ts';
import { arrival } from './address.ts';
import { element } from './element.ts';
import type { Page } from '../query/engine.ts';
import { resolve } from '../query/files.ts';
import type { Need } from '../query/ranking.ts';
import { bestSection, placesOn } from './section.ts';
import { wordsThere } from './words-there.ts';

/**
 * A result as readers see it: kind, title, the best part with the words marked, and why it was
 * found.
 */
export function resultView(id: string, page: Page, needs: Need[]): HTMLLIElement {
  const { meta, raw_url: address } = page;
  const section = bestSection(page, placesOn(id, needs));
  const title = element(
    'h2',
    { class: 'result__title' },
    element('a', { href: resolve(address) }, meta['title'] ?? address),
  );
  const marked = section.excerpt.flatMap(({ text, marked }) => [
    marked ? element('mark', {}, text) : text,
    ' ',
  ]);
  const place =
    section.anchor || section.quote
      ? element(
          'a',
          {
            class: 'result__place',
            href: resolve(arrival(address, section.anchor, section.quote)),
          },
          section.heading ?? 'Go to this part',
        )
      : undefined;
  return element(
    'li',
    { class: 'result' },
    facts(page),
    title,
    element('p', { class: 'result__text' }, ...(place ? [place, ' '] : []), ...marked),
    why(page, id, needs),
  );
}

function facts({ meta, filters }: Page): HTMLElement {
  const status = meta['status'] ?? 'current';
  const parts = [filters['kind']?.[0], meta['identifier'], meta['date'] && formatDate(meta['date'])]
    .filter(Boolean)
    .join(' · ');
  return element(
    'p',
    { class: 'result__facts' },
    status !== 'current' &&
      element('strong', { class: `govuk-tag tag--${status}` }, statusLabels[status] ?? status),
    parts,
  );
}

const statusLabels: Record<string, string> = {
  superseded: 'Replaced by a newer page',
  withdrawn: 'Withdrawn',
  historic: 'About the past',
};

/** "Has: bruise, looked-after child (for LAC). Not here: placement." */
function why(page: Page, id: string, needs: Need[]): HTMLElement | undefined {
  const { has, lacks } = wordsThere(page, id, needs);
  if (has.length + lacks.length === 0) return undefined;
  return element(
    'p',
    { class: 'result__why' },
    has.length > 0 && `Has: ${has.join(', ')}`,
    lacks.length > 0 &&
      element('span', {}, `${has.length > 0 ? ' · ' : ''}Not here: ${lacks.join(', ')}`),
  );
}
