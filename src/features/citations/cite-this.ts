import { formatDate, localDay } from '../../model/content/date.ts';
import { citations, partId, type Citation, type Cited } from './citation.ts';
import { copyRich } from './copy-rich.ts';

/**
 * Lets the reader choose a numbered part, dates the citations, and copies them as rich and plain
 * text at once.
 */
class CiteThis extends HTMLElement {
  private field = document.createElement('input');
  private said = document.createElement('p');

  connectedCallback() {
    this.prepend(this.chooser());
    this.said.setAttribute('role', 'status');
    this.append(this.said);
    for (const row of this.rows())
      row.querySelector('dt')!.append(document.createElement('br'), this.copyButton(row));
    this.show();
    addEventListener('hashchange', () => this.follow());
    this.follow();
  }

  private rows = () => [...this.querySelectorAll<HTMLElement>('[data-style]')];

  private ready(): Record<string, Citation> {
    return { ...citations(citedPage(), this.chosen(), today()) };
  }

  /** The chosen part, if the page has it. */
  private chosen(): string | undefined {
    const id = partId(this.field.value);
    return id && document.getElementById(id) ? id : undefined;
  }

  private show() {
    const ready = this.ready();
    for (const row of this.rows())
      row.querySelector('dd')!.innerHTML = ready[row.dataset['style']!]!.html;
    const wanted = this.field.value.trim();
    this.field.toggleAttribute('aria-invalid', wanted !== '' && !this.chosen());
    this.said.textContent =
      wanted !== '' && !this.chosen()
        ? `This page has no part “${wanted}”. The citations are for the whole page.`
        : '';
  }

  /** A reader who came for one paragraph, or followed its number, cites that paragraph. */
  private follow() {
    const id = location.hash.slice(1);
    if (!/^[pfral]\d+[a-z]*$/.test(id) || !document.getElementById(id)) return;
    this.field.value = id;
    this.show();
  }

  private chooser(): HTMLElement {
    const label = document.createElement('label');
    label.textContent =
      'Paragraph or recommendation, such as p2 or r1; leave empty for the whole page ';
    this.field.size = 6;
    this.field.autocomplete = 'off';
    this.field.addEventListener('input', () => this.show());
    label.append(this.field);
    const line = document.createElement('p');
    line.append(label);
    return line;
  }

  private copyButton(row: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    const name = row.querySelector('dt')!.textContent;
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy: ${name}`);
    button.addEventListener('click', () => void this.copy(row, name));
    return button;
  }

  /** Copies one citation, and says so once it is done. */
  private async copy(row: HTMLElement, name: string) {
    const copied = await copyRich(this.ready()[row.dataset['style']!]!, row.querySelector('dd')!);
    this.said.textContent = copied
      ? `${name} copied.`
      : 'The text is selected: copy it with Ctrl and C, or from its menu.';
  }
}

/** What is cited, from the metadata in the head of the page. */
function citedPage(): Cited {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  const latest = meta('citation_public_url');
  const address = meta('dcterms.hasVersion') || latest;
  const edition = /\/v(\d+)\/$/.exec(address)?.[1];
  return {
    author: meta('citation_author'),
    title: meta('citation_title'),
    notice: meta('dcterms.description'),
    date: meta('dcterms.modified') || undefined,
    latest,
    address,
    ...(edition && { identifier: meta('dcterms.identifier'), edition: Number(edition) }),
  };
}

/** The reader's own day in words. */
const today = () => formatDate(localDay(new Date()));

customElements.define('cite-this', CiteThis);
