/**
 * Makes the link to the search open it over the page, also with Ctrl or ⌘ and K. What it opens is
 * loaded when it is first asked for; where it cannot be, the link leads to the search as ever.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-opens]');

interface Overlay {
  openSearch: (link: HTMLAnchorElement) => void;
}

function open(event: Event) {
  if (!link) return;
  event.preventDefault();
  (import(/* @vite-ignore */ link.dataset['opens']!) as Promise<Overlay>).then(
    ({ openSearch }) => openSearch(link),
    (error: unknown) => {
      console.warn(error);
      location.assign(link.href);
    },
  );
}

// A click that asks for a new tab is left to the browser.
link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) open(event);
});

export {};
