/**
 * Lists the known addresses that are nearest to the one that was asked for, by the pairs of letters
 * they share.
 */
class NearAddresses extends HTMLElement {
  connectedCallback() {
    const asked = pairs(location.pathname);
    const known = [...document.querySelectorAll<HTMLAnchorElement>('#known-addresses a')];
    const near = known
      .map((link) => ({ link, likeness: likeness(asked, pairs(new URL(link.href).pathname)) }))
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

const pairs = (text: string) =>
  new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) =>
      text.slice(index, index + 2).toLowerCase(),
    ),
  );

/** Dice's coefficient of two sets, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>) =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);

customElements.define('near-addresses', NearAddresses);
