/** Not every browser can; the types believe that all do. */
const canShare = typeof (navigator as Partial<Navigator>).share === 'function';

/**
 * Prints and shares the page from its links, which without a script lead to where it is said how.
 * What is shared is the public address, also from a copy that was downloaded.
 */
class PageActions extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-action]');
      if (!link) return;
      event.preventDefault();
      if (link.dataset['action'] === 'print') print();
      else void this.share();
    });
  }

  private async share() {
    const url = this.getAttribute('address')!;
    try {
      if (canShare) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.say('Link copied.');
      }
    } catch (error) {
      // The reader thought better of it, or neither way is open to us.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      if (!(error instanceof DOMException) || error.name !== 'AbortError') this.say(url);
    }
  }

  private say(text: string) {
    this.querySelector('[role=status]')!.textContent = text;
  }
}
customElements.define('page-actions', PageActions);
