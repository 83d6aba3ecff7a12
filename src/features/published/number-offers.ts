/** Offers, behind a permanent number that was chosen, its two public addresses to copy: the wording as it will be, and as it is in this edition. */
class NumberOffers extends HTMLElement {
  panel = this.querySelector<HTMLElement>('.offers')!;
  number: HTMLAnchorElement | undefined;

  connectedCallback() {
    const [current, edition, close] = this.panel.querySelectorAll('button');
    current!.addEventListener('click', () => this.copy('current'));
    edition!.addEventListener('click', () => this.copy('edition'));
    close!.addEventListener('click', () => this.close());
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    document.addEventListener('click', ({ target }) => {
      const number = (target as Element).closest?.<HTMLAnchorElement>('a.pn');
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
    this.append(this.panel);
    this.number?.removeAttribute('aria-expanded');
    this.number?.focus();
  }

  async copy(which: 'current' | 'edition') {
    const address = this.getAttribute(which)! + this.number!.hash;
    try {
      await navigator.clipboard.writeText(address);
      this.say(`Copied: ${address}`);
    } catch {
      this.say('Copy this address: ', address);
    }
  }

  /** Says what was done; where the clipboard is closed to us, with the address to select. */
  say(text: string, address?: string) {
    const status = this.panel.querySelector('[role=status]')!;
    status.textContent = text;
    if (!address) return;
    const field = Object.assign(document.createElement('input'), { readOnly: true, value: address });
    field.setAttribute('aria-label', 'Address');
    status.append(field);
    field.select();
  }
}

customElements.define('number-offers', NumberOffers);
