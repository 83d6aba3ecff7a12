import { searchLines, type Line } from '../query/plain-search.ts';
import { resolve, servedFiles } from '../query/files.ts';
import { searchFragment } from './address.ts';
import { readLines } from './a-z-lines.ts';
import { element } from './element.ts';
import { overlaySheet } from './overlay-sheet.ts';

const most = 7;

/**
 * Opens the search over a page. As a reader types, it names pages and terms whose titles or other
 * names fit; the last choice, and Enter without one, search all texts on the search page. It quotes
 * nothing: in so little room a sentence would lose its subject. On the search page its own field is
 * meant.
 */
export function openSearch(link: HTMLAnchorElement): void {
  const own = document.querySelector<HTMLElement>('site-search input');
  if (own) {
    own.focus();
    return;
  }
  const overlay = document.querySelector<HTMLDialogElement>('dialog.over') ?? made(link.href);
  if (overlay.open) return;
  overlay.style.background = getComputedStyle(document.documentElement).backgroundColor;
  overlay.showModal();
  overlay.querySelector('input')!.select();
}

function made(search: string): HTMLDialogElement {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, overlaySheet()];
  const field = element('input', {
    class: 'over__field',
    type: 'search',
    id: 'over-field',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'over-list',
    'aria-autocomplete': 'list',
    'aria-describedby': 'over-hint',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const list = element('ul', { id: 'over-list', role: 'listbox', 'aria-label': 'Pages and terms' });
  const status = element('p', { class: 'over__hint', role: 'status' });
  const close = element('button', { type: 'button', class: 'over__close' }, 'Close');
  const overlay = element(
    'dialog',
    { class: 'over', 'aria-label': 'Search' },
    element(
      'form',
      { role: 'search' },
      element('label', { for: 'over-field' }, 'Search'),
      close,
      field,
    ),
    element(
      'p',
      { class: 'over__hint', id: 'over-hint' },
      'Do not type names or details of children or families.',
    ),
    status,
    list,
  );
  const whole = () => `${search.replace(/#.*$/, '')}${questionOf(field.value.trim())}`;
  overlay.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(chosen(list)?.dataset['href'] ?? whole());
    overlay.close();
  });
  close.addEventListener('click', () => overlay.close());
  // The room around the overlay is the dialog itself, and closes it.
  overlay.addEventListener('click', ({ target }) => target === overlay && overlay.close());
  list.addEventListener('click', ({ target }) => {
    const href = (target as Element).closest('li')?.dataset['href'];
    if (href) location.assign(href);
    overlay.close();
  });
  field.addEventListener('keydown', (event) => move(event, field, list));
  field.addEventListener('input', () => void show({ field, list, status }, whole));
  document.body.append(overlay);
  return overlay;
}

const questionOf = (q: string) =>
  searchFragment({ q, chosen: new Map(), noOthers: false, asTyped: false });

const chosen = (list: HTMLElement) => list.querySelector<HTMLElement>('[aria-selected=true]');

interface Parts {
  field: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
}

/** Shows what fits what has been typed, unless more has been typed since. */
async function show({ field, list, status }: Parts, whole: () => string) {
  const asked = field.value.trim();
  const found = asked === '' ? [] : await linesFor(asked);
  if (field.value.trim() !== asked) return;
  const options = [
    ...found.map(({ text, note, href }) => option(resolve(href), text, note)),
    ...(asked === '' ? [] : [option(whole(), `Search all texts for “${asked}”`)]),
  ];
  options.forEach((one, index) => one.setAttribute('id', `over-${index}`));
  list.replaceChildren(...options);
  field.setAttribute('aria-expanded', String(options.length > 0));
  field.removeAttribute('aria-activedescendant');
  status.textContent =
    asked === ''
      ? ''
      : found.length === 0
        ? 'No title or term fits. Enter searches all texts.'
        : `${found.length === 1 ? '1 page' : `${found.length} pages`} or terms`;
}

const option = (href: string, text: string, note = '') =>
  element(
    'li',
    { role: 'option', 'aria-selected': 'false', 'data-href': href },
    element('strong', {}, text),
    note && element('span', {}, note),
  );

async function linesFor(question: string): Promise<Line[]> {
  try {
    const [lines, terms] = await Promise.all([readLines(), servedFiles().terms()]);
    return searchLines(question, lines, terms).slice(0, most);
  } catch (error) {
    // Nothing can be fetched: the search page says so.
    console.warn(error);
    return [];
  }
}

/** Arrows choose an option, and lead round; Escape is the dialog’s own. */
function move(event: KeyboardEvent, field: HTMLElement, list: HTMLElement) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const options = [...list.children];
  if (step === 0 || options.length === 0 || event.isComposing) return;
  event.preventDefault();
  const at = options.indexOf(chosen(list)!);
  const next = options.at(at < 0 && step < 0 ? -1 : (at + step) % options.length)!;
  for (const one of options) one.setAttribute('aria-selected', String(one === next));
  next.scrollIntoView({ block: 'nearest' });
  field.setAttribute('aria-activedescendant', next.id);
}
