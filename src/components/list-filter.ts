import { plural } from '../model/english.ts';

/** Shows only the lines of folded lists that hold every word typed, and opens their groups. */
class ListFilter extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input')!;
    field.parentElement!.hidden = false;
    field.addEventListener('input', () => this.show(field.value));
  }

  private show(typed: string) {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
    const lines = [...this.querySelectorAll<HTMLElement>('[data-line]')];
    for (const line of lines) line.hidden = !holds(line.textContent);
    for (const group of this.querySelectorAll('details')) {
      group.hidden = !group.querySelector('[data-line]:not([hidden])');
      group.open = words.length > 0 && !group.hidden;
    }
    const shown = lines.filter(({ hidden }) => !hidden).length;
    this.querySelector('[role=status]')!.textContent =
      words.length === 0 ? '' : `${plural(shown, 'line')} with “${typed.trim()}”.`;
  }
}

customElements.define('list-filter', ListFilter);
