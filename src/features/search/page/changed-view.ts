import { element } from './element.ts';

/**
 * Says that the site was published anew while this page was open: what stands here would search an
 * index of which parts are gone, and find less than there is.
 */
export function showChanged(area: HTMLElement) {
  const part = (selector: string) => area.querySelector<HTMLElement>(selector)!;
  const reload = element('button', { class: 'govuk-button', type: 'button' }, 'Reload');
  reload.addEventListener('click', () => location.reload());
  for (const name of ['.search__narrow', '.search__more', '.search__nothing'])
    part(name).hidden = true;
  part('.search__results').replaceChildren();
  part('.search__notes').replaceChildren(reload);
  part('[role=status]').textContent =
    'The site has changed since you opened this page. Reload it to search.';
}
