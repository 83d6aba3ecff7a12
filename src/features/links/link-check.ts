import type { Links } from './links-schema.ts';
import { checkLink, type Finding } from './judge.ts';
import { getLinks } from './links-data.ts';
import { isHtml, linksInText, linksInWords, once, type Found } from './links-in.ts';
import { takenDown } from './taken-down.ts';

/** Checks pasted links to this site, entirely in the reader's browser. */
class LinkCheck extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    const form = this.querySelector('form')!;
    const area = form.querySelector('textarea')!;
    const files = form.querySelector<HTMLInputElement>('input[type=file]')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check(area.value);
    });
    files.addEventListener('change', () => void readInto(area, files));
    this.querySelector('[data-copy]')!.addEventListener('click', () => void this.copy());
  }

  private async check(text: string) {
    this.say('Checking …');
    try {
      const links = await getLinks(this.querySelector<HTMLAnchorElement>('a[data-links]')!.href);
      const found = linksIn(text, links.site);
      const findings = await Promise.all(
        found
          .flatMap(({ written }) => checkLink(written, links) ?? [])
          .map((finding) => takenDown(finding, links)),
      );
      this.show(findings);
      this.say(outcome(findings, found.length - findings.length, links));
    } catch (error) {
      this.say(`The links could not be checked. ${(error as Error).message}`);
    }
  }

  private show(findings: Finding[]) {
    const result = this.querySelector<HTMLElement>('[data-result]')!;
    result.hidden = findings.length === 0;
    result.querySelector('tbody')!.replaceChildren(...findings.map(row));
    result.querySelector('textarea')!.value = findings
      .map(({ written, instead }) => instead ?? written)
      .join('\n');
  }

  private async copy() {
    const area = this.querySelector<HTMLTextAreaElement>('[data-result] textarea')!;
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      this.say('The corrected list is copied.');
    } catch (error) {
      // The clipboard is closed to us.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      this.say('The list is selected: copy it with Ctrl and C, or from its menu.');
    }
  }

  private say(text: string) {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

/** What was found, in a sentence; `others` is how many links lead to other sites. */
function outcome(findings: Finding[], others: number, { site }: Links): string {
  const rest =
    others > 0
      ? ` ${counted(others)} to other sites ${others === 1 ? 'was' : 'were'} left alone.`
      : '';
  if (findings.length === 0)
    return `There is no link to ${new URL(site).host} in this text.${rest}`;
  const wrong = findings.filter(({ verdict }) => verdict !== 'current').length;
  const said = wrong === 0 ? 'all are current' : `${wrong} to mend`;
  return `${counted(findings.length)} checked: ${said}.${rest}`;
}

const counted = (links: number) => `${links} ${links === 1 ? 'link' : 'links'}`;

async function readInto(area: HTMLTextAreaElement, { files }: HTMLInputElement) {
  const texts = await Promise.all([...(files ?? [])].map((file) => file.text()));
  area.value = texts.join('\n');
}

/** Every link of a text once, in its order. */
function linksIn(text: string, site: string): Found[] {
  const written = isHtml(text)
    ? linksInHtml(text, site)
    : linksInText(text, site).map((found) => found.written);
  return once(written.map((link) => ({ written: link })));
}

/**
 * The links of a page, and the addresses among its words, as the browser itself reads HTML; nothing
 * in it runs or is asked for.
 */
function linksInHtml(html: string, site: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const linked = [...page.querySelectorAll('a[href], area[href], iframe[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
    .filter((link) => /^\s*(?:https?:)?\/\//i.test(link));
  for (const other of page.querySelectorAll('a, script, style')) other.remove();
  const words = linksInWords(page.body.textContent, site);
  return [...linked, ...words.map(({ written }) => written)];
}

function row({ written, verdict, why, instead }: Finding): HTMLTableRowElement {
  const line = document.createElement('tr');
  const result = cell('th', 'govuk-table__cell', verdict);
  result.setAttribute('scope', 'row');
  const link = cell('td', 'govuk-table__cell', written);
  link.append(cell('span', 'fine', why));
  if (instead && verdict !== 'current') {
    const use = cell('span', 'fine', 'Use: ');
    const anchor = cell('a', '', instead) as HTMLAnchorElement;
    anchor.href = instead;
    use.append(anchor);
    link.append(use);
  }
  line.className = 'govuk-table__row';
  line.dataset['verdict'] = verdict;
  line.append(result, link);
  return line;
}

function cell(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('link-check', LinkCheck);
