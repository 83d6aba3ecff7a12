import { formatDate } from '../../../model/content/date.ts';
import { arrival } from './address.ts';
import { element } from './element.ts';
import type { Page } from '../query/engine.ts';
import { resolve } from '../query/files.ts';
import type { Need } from '../query/ranking.ts';
import type { Result } from '../query/results.ts';
import type { Snippet } from '../query/snippet.ts';
import { wordsThere } from './words-there.ts';

/** A result as readers see it: kind, title, what it says to the question, and why it was found. */
export function resultView({ id, page, snippet }: Result, needs: Need[]): HTMLLIElement {
  const { meta, raw_url: address } = page;
  return element(
    'li',
    { class: 'result' },
    facts(page),
    element(
      'h2',
      { class: 'result__title' },
      element('a', { href: resolve(address) }, meta['title'] ?? address),
    ),
    snippet && quotation(snippet, address),
    meta['sheet'] &&
      element(
        'p',
        { class: 'result__why' },
        element(
          'a',
          {
            href: resolve(meta['sheet']),
            'aria-label': `Seven-minute version of ${meta['title'] ?? address}`,
          },
          'Seven-minute version',
        ),
      ),
    why(page, id, needs),
  );
}

/** "Findings: Examination comes first. A health professional examines the baby. (law)" */
function quotation({ heading, anchor, quote, pieces, labels }: Snippet, address: string) {
  const place = element(
    'a',
    { class: 'result__place', href: resolve(arrival(address, anchor, quote)) },
    heading ?? 'Go to this part',
  );
  return element(
    'p',
    { class: 'result__text' },
    place,
    ' ',
    element(
      'span',
      { class: 'result__quote' },
      ...pieces.flatMap(({ text, marked }, index) => [
        index > 0 && ' ',
        marked ? element('mark', {}, text) : text,
      ]),
    ),
    labels.length > 0 && element('span', { class: 'result__label' }, ` (${labels.join('; ')})`),
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
