// eslint-disable-next-line max-len -- the package gives it no shorter address
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';

/**
 * Leaves the page at once and takes its place in the history of this tab; without a network it
 * opens a page that came with the site.
 */
class QuickExit extends ExitThisPage {
  override exitPage() {
    const plain = document.querySelector<HTMLAnchorElement>('[data-quick-exit-offline]');
    const offline = location.protocol === 'file:' || !navigator.onLine;
    if (plain && offline) this.$button.href = plain.href;
    super.exitPage();
    location.replace(this.$button.href);
  }
}

for (const root of document.querySelectorAll('[data-module="govuk-exit-this-page"]'))
  new QuickExit(root);

/**
 * A link to a part of this page takes no step in the history of the tab: otherwise the page would
 * be there once more behind each of them, and Back would show it after the reader has left.
 */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented || link.target) return;
  if (link.href.replace(/#.*$/, '') !== location.href.replace(/#.*$/, '')) return;
  event.preventDefault();
  location.replace(link.href);
});
