import { localDay } from '../../model/content/date.ts';
import { card } from './card.ts';
import { getLinks } from './links-data.ts';

/** Makes the HTML of a card for the briefing whose address or identifier the reader gives. */
class BriefingCard extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.make();
    });
  }

  private async make() {
    const status = this.querySelector('[role=status]')!;
    const area = this.querySelector('textarea')!;
    try {
      const links = await getLinks(this.querySelector<HTMLAnchorElement>('a[data-links]')!.href);
      const html = card(
        this.querySelector('input')!.value,
        links,
        location.protocol === 'file:' ? links.date : today(),
      );
      area.closest('p')!.hidden = !html;
      area.value = html ?? '';
      if (html) area.select();
      status.textContent = html
        ? 'The card is ready and selected: copy it with Ctrl and C, or from its menu.'
        : 'We have no current briefing or letter there. ' +
          'Check the address for spelling, or check the link above.';
    } catch (error) {
      status.textContent = `The card could not be made. ${(error as Error).message}`;
    }
  }
}

/** The reader's own day: the site as it is served now. */
const today = () => localDay(new Date());

customElements.define('briefing-card', BriefingCard);
