import type { Links } from './links-schema.ts';
import { checkLink, type Finding } from './judge.ts';
import { getLinks } from './links-data.ts';
import { isHtml, linksInText, once } from './links-in.ts';
import { takenDown } from './taken-down.ts';

/** Checks pasted links to this site, entirely in the reader's browser. */
class LinkCheck extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check(form.querySelector('textarea')!.value);
    });
    form
      .querySelector<HTMLInputElement>('input[type=file]')
      ?.addEventListener('change', async (event) => {
        const files = [...((event.target as HTMLInputElement).files ?? [])];
        form.querySelector('textarea')!.value = (
          await Promise.all(files.map((file) => file.text()))
        ).join('\n');
      });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.copy());
  }

  private async check(text: string) {
    this.say('Checking …');
    try {
      const links = await getLinks(this.querySelector<HTMLAnchorElement>('a[data-links]')!.href);
      const found = once(
        (isHtml(text)
          ? linksInHtml(text)
          : linksInText(text, links.site).map(({ written }) => written)
        ).map((written) => ({ written })),
      );
      const findings = await Promise.all(
        found
          .flatMap(({ written }) => checkLink(written, links) ?? [])
          .map((finding) => takenDown(finding, links)),
      );
      this.show(findings, found.length - findings.length, links);
    } catch (error) {
      this.say(`The links could not be checked. ${(error as Error).message}`);
    }
  }

  private show(findings: Finding[], others: number, links: Links) {
    const result = this.querySelector<HTMLElement>('[data-result]')!;
    result.hidden = findings.length === 0;
    result.querySelector('tbody')!.replaceChildren(...findings.map(row));
    result.querySelector('textarea')!.value = findings
      .map(({ written, instead }) => instead ?? written)
      .join('\n');
    const wrong = findings.filter(({ verdict }) => verdict !== 'current').length;
    const rest =
      others > 0
        ? ` ${counted(others)} to other sites ${others === 1 ? 'was' : 'were'} left alone.`
        : '';
    this.say(
      findings.length === 0
        ? `There is no link to ${new URL(links.site).host} in this text.${rest}`
        : `${counted(findings.length)} checked: ${wrong === 0 ? 'all are current' : `${wrong} to mend`}.${rest}`,
    );
  }

  private async copy() {
    const area = this.querySelector<HTMLTextAreaElement>('[data-result] textarea')!;
    area.select();
    const copied = await navigator.clipboard?.writeText(area.value).then(
      () => true,
      () => false,
    );
    this.say(
      copied
        ? 'The corrected list is copied.'
        : 'The list is selected: copy it with Ctrl and C, or from its menu.',
    );
  }

  private say(text: string) {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

const counted = (links: number) => `${links} ${links === 1 ? 'link' : 'links'}`;

/** The links of a page, as the browser itself reads HTML; nothing in it runs or is asked for. */
const linksInHtml = (html: string) =>
  [
    ...new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelectorAll('a[href], area[href], iframe[src]'),
  ]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
    .filter((link) => /^\s*(?:https?:)?\/\//i.test(link));

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
