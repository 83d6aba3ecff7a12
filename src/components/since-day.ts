import { formatDate } from '../model/content/date.ts';
import { plural } from '../model/english.ts';

/**
 * Shows only what changed since a day, and only some kinds of change; both stand in the address
 * (#since=2026-10-01&kind=law), so that the answer can be linked to.
 */
class SinceDay extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(this.day.value);
    });
    form.addEventListener('change', () => this.ask(this.day.value));
    for (const button of form.querySelectorAll<HTMLElement>('[data-days]'))
      button.addEventListener('click', () => this.ask(daysAgo(Number(button.dataset['days']))));
    addEventListener('hashchange', () => this.show());
    this.show();
  }

  private get day() {
    return this.querySelector<HTMLInputElement>('input[type=date]')!;
  }

  private get kind() {
    return this.querySelector('select')!;
  }

  private ask(day: string) {
    const asked = new URLSearchParams({
      ...(day && { since: day }),
      ...(this.kind.value && { kind: this.kind.value }),
    });
    location.hash = asked.toString();
  }

  private show() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const since = /^\d{4}-\d{2}-\d{2}$/.exec(asked.get('since') ?? '')?.[0] ?? '';
    this.day.value = since;
    this.kind.value = asked.get('kind') ?? '';
    // A kind that is none is shown as all of them.
    if (this.kind.selectedIndex < 0) this.kind.value = '';
    const rows = [...this.querySelectorAll<HTMLElement>('[data-day]')];
    for (const row of rows) row.hidden = !isAsked(row.dataset, since, this.kind.value);
    for (const part of this.querySelectorAll<HTMLElement>('section'))
      part.hidden = !part.querySelector('[data-day]:not([hidden])');
    const shown = rows.filter((row) => !row.hidden).length;
    this.querySelector('[role=status]')!.textContent =
      since === ''
        ? ''
        : `${shown === 0 ? 'No change' : plural(shown, 'change')} since ${formatDate(since)}.`;
  }
}

const isAsked = ({ day = '', kind }: DOMStringMap, since: string, wanted: string) =>
  since <= day && (wanted === '' || kind === wanted);

/** A day before today, by the reader’s own clock. */
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

customElements.define('since-day', SinceDay);
