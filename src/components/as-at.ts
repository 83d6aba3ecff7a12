import { formatDate } from '../model/content/date.ts';

/**
 * Shows only the editions that were current on a day; the day stands in the address (#2026-12-01),
 * so that the answer can be linked to.
 */
class AsAt extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.hash = this.field.value;
    });
    addEventListener('hashchange', () => this.show());
    this.show();
  }

  get field() {
    return this.querySelector<HTMLInputElement>('input')!;
  }

  show() {
    const day = /^#(\d{4}-\d{2}-\d{2})$/.exec(location.hash)?.[1] ?? '';
    this.field.value = day;
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) row.hidden = day !== '' && !wasCurrent(row.dataset, day);
    const shown = rows.filter((row) => !row.hidden).length;
    const status = this.querySelector('[role=status]')!;
    const words = formatDate(day);
    status.textContent =
      day === ''
        ? ''
        : shown === 0
          ? `Nothing was published yet on ${words}.`
          : `At the end of ${words} this was current:`;
  }
}

const wasCurrent = ({ from, until }: DOMStringMap, day: string) =>
  (from ?? '') <= day && (until === undefined || day < until);

customElements.define('as-at', AsAt);
