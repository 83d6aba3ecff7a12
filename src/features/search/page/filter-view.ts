import type { Facet } from './address.ts';
import { element } from './element.ts';

const legends: Record<Facet, string> = {
  kind: 'Kind',
  theme: 'Theme',
  audience: 'For',
  year: 'Year',
};

/** Check boxes with counts, one group per facet; groups without a choice are left out. */
export function filterView(
  counts: Map<Facet, [value: string, count: number][]>,
  chosen: ReadonlyMap<Facet, string[]>,
): HTMLElement[] {
  return [...counts]
    .filter(([facet, values]) => values.length > 1 || chosen.has(facet))
    .map(([facet, values]) =>
      element(
        'fieldset',
        { class: 'govuk-fieldset filter' },
        element('legend', { class: 'filter__legend' }, legends[facet]),
        element(
          'div',
          { class: 'govuk-checkboxes govuk-checkboxes--small' },
          ...values.map(([value, count]) =>
            box(facet, { value, count, checked: chosen.get(facet)?.includes(value) ?? false }),
          ),
        ),
      ),
    );
}

function box(
  facet: Facet,
  { value, count, checked }: { value: string; count: number; checked: boolean },
): HTMLElement {
  const id = `${facet}-${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  return element(
    'div',
    { class: 'filter__item' },
    element('input', { type: 'checkbox', id, name: facet, value, ...(checked && { checked: '' }) }),
    element(
      'label',
      { for: id },
      `${value} `,
      element('span', { class: 'filter__count' }, `(${count})`),
    ),
  );
}
