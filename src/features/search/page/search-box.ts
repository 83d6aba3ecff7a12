import { searchFragment } from './address.ts';

/**
 * The field on the home page. The question goes to the search page behind the #, where no server
 * sees it.
 */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const q = form.querySelector('input')?.value.trim() ?? '';
      const search = { q, chosen: new Map(), noOthers: false, asTyped: false };
      location.assign(`${form.getAttribute('action')}${searchFragment(search)}`);
    });
  }
}

customElements.define('search-box', SearchBox);
