import { letterLikeness } from '../model/likeness.ts';

/**
 * Lists the known addresses that are nearest to the one that was asked for, by the pairs of letters
 * they share.
 */
class NearAddresses extends HTMLElement {
  connectedCallback() {
    const known = [...document.querySelectorAll<HTMLAnchorElement>('#known-addresses a')];
    const near = known
      .map((link) => ({
        link,
        likeness: letterLikeness(location.pathname, new URL(link.href).pathname),
      }))
      .filter(({ likeness }) => likeness > 0.4)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3);
    const list = this.querySelector('ul');
    for (const { link } of near) {
      const item = document.createElement('li');
      item.append(link.cloneNode(true));
      list?.append(item);
    }
    this.hidden = near.length === 0;
  }
}

customElements.define('near-addresses', NearAddresses);
