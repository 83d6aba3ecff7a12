/** Shows its text when the copy is more than a year old, by the reader's own clock. */
class CopyAge extends HTMLElement {
  connectedCallback() {
    const year = 365 * 86_400_000;
    this.hidden = Date.now() - Date.parse(this.getAttribute('made') ?? '') <= year;
  }
}
customElements.define('copy-age', CopyAge);
