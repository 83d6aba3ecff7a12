/** A button that prints the page; hidden where no script runs. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}
customElements.define('print-button', PrintButton);
