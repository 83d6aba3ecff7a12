/**
 * Shows its text once the day in `date` has passed, by the reader's own clock, so that a saved copy
 * tells its age.
 */
class ReviewDue extends HTMLElement {
  connectedCallback() {
    this.hidden = new Date().toISOString().slice(0, 10) <= (this.getAttribute('date') ?? '');
  }
}
customElements.define('review-due', ReviewDue);
