/**
 * Offers, behind an anchor that was chosen, its two public addresses to copy: the wording
 * as it will be, and as it is in this edition.
 */
class NumberOffers extends HTMLElement {
  panel = document.createElement('span');
  status = document.createElement('span');
  number: HTMLAnchorElement | undefined;

  connectedCallback() {
    const edition = this.getAttribute('edition');
    this.panel.className = 'offers';
    this.panel.setAttribute('role', 'group');
    this.status.setAttribute('role', 'status');
    this.panel.append(
      button('Copy link to current wording', () => void this.copy('')),
      button(
        `Copy link to this wording (edition ${edition})`,
        () => void this.copy(`v${edition}/`),
      ),
      button('Close', () => this.close()),
      this.status,
    );
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    document.addEventListener('click', ({ target }) => {
      const number = (target as Element).closest<HTMLAnchorElement>('a.pn');
      if (number) this.open(number);
    });
  }

  open(number: HTMLAnchorElement) {
    this.number?.removeAttribute('aria-expanded');
    this.number = number;
    number.setAttribute('aria-expanded', 'true');
    this.panel.setAttribute('aria-label', `Links to ${number.getAttribute('aria-label')}`);
    this.say('');
    number.after(this.panel);
    setTimeout(() => this.panel.querySelector('button')?.focus());
  }

  close() {
    this.panel.remove();
    this.number?.removeAttribute('aria-expanded');
    this.number?.focus();
  }

  /** Copies the public address, also from a copy that was downloaded. */
  async copy(edition: string) {
    const address = this.getAttribute('current')! + edition + this.number!.hash;
    try {
      await navigator.clipboard.writeText(address);
      this.say(`Copied: ${address}`);
    } catch (error) {
      // The clipboard is closed to us.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      this.say('Copy this address: ', address);
    }
  }

  /** Says what was done; where the clipboard is closed to us, with the address to select. */
  say(text: string, address?: string) {
    this.status.textContent = text;
    if (!address) return;
    const field = Object.assign(document.createElement('input'), {
      readOnly: true,
      value: address,
    });
    field.setAttribute('aria-label', 'Address');
    this.status.append(field);
    field.select();
  }
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement('button'), {
    type: 'button' as const,
    textContent: text,
  });
  element.addEventListener('click', onClick);
  return element;
}

customElements.define('number-offers', NumberOffers);
