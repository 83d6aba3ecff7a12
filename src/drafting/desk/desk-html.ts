import { escaped } from '../../output/escaped.ts';
import type { Unpublished } from '../unpublished.ts';
import { deskStyle } from './desk-style.ts';
import type { FieldChoices } from './form.ts';

/** Where the desk stands while an editor previews. */
export const deskAddress = '/editors/desk/';

/** A page of the desk. */
export function deskPage(title: string, body: string): string {
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="robots" content="noindex">' +
    `<title>${escaped(title)}</title><style>${deskStyle}</style>` +
    '<script type="module" src="/src/drafting/desk/desk-page.ts"></script></head>' +
    '<body data-drafting="desk"><a class="skip" href="#main">Skip to main content</a>' +
    '<p class="mark">Only you see this page: it is in no build.</p>' +
    `<main id="main"><h1>${escaped(title)}</h1>${body}</main></body></html>`
  );
}

/** Where a document is written on the desk. */
export const deskAddressOf = (path: string) => `${deskAddress}?file=${encodeURIComponent(path)}`;

const nameBelow = (path: string) => path.replace(/^content\//, '');

/** The first page of the desk: what is being written, and how to begin. */
export function listHtml(texts: Unpublished[], others: string[], choices: FieldChoices): string {
  const drafts = texts
    .map(
      ({ title, path, mark, lacks }) =>
        `<section><h3><a href="${deskAddressOf(nameBelow(path))}">${escaped(title)}</a></h3>` +
        `<p>${escaped(mark)}. ${escaped(path)}</p>` +
        `<ul>${lacks.map((lack) => `<li>${escaped(lack)}</li>`).join('')}</ul></section>`,
    )
    .join('');
  const rest = others
    .map((path) => `<li><a href="${deskAddressOf(nameBelow(path))}">${escaped(path)}</a></li>`)
    .join('');
  return (
    `<h2>Drafts</h2>${drafts || '<p>There is no draft, and nothing waits for its day.</p>'}` +
    `<h2>Begin a briefing</h2>${beginHtml(choices)}` +
    `<details><summary>All other texts</summary><ul>${rest}</ul></details>`
  );
}

function beginHtml(choices: FieldChoices): string {
  const pick = (name: string, legend: string) =>
    `<fieldset><legend>${legend}</legend><div class="choices">${(choices[name] ?? [])
      .map(
        ({ id, words }) =>
          `<label><input type="checkbox" name="${name}" value="${escaped(id)}"> ` +
          `${escaped(words)}</label>`,
      )
      .join('')}</div></fieldset>`;
  return (
    '<form id="begin"><div class="field"><label for="title">Title</label>' +
    '<input type="text" id="title" name="title" required></div>' +
    pick('themes', 'Themes') +
    pick('audience', 'Who it is for') +
    pick('sources', 'Sources') +
    '<p><button>Begin</button> <span role="status" id="begun"></span></p></form>'
  );
}

/** The page on which one document is written. */
export function writingHtml(shown: {
  path: string;
  form: string;
  prose: string;
  hash: string;
  page: string;
  line: number;
}): string {
  const { path, form, prose, hash, page, line } = shown;
  return (
    `<div class="bar"><p><a href="${deskAddress}">The desk</a></p>` +
    `<p><code>content/${escaped(path)}</code></p>` +
    '<button type="button" id="write">Write the file</button>' +
    '<p role="status" id="state">Nothing is changed.</p></div>' +
    '<section id="both" hidden tabindex="-1" aria-label="Two texts"></section>' +
    `<div class="desk" data-path="${escaped(path)}" data-hash="${hash}" ` +
    `data-prose-line="${line}"><section aria-labelledby="h-form">` +
    `<h2 id="h-form">Front matter</h2><form id="form">${form}</form></section>` +
    '<section aria-labelledby="h-prose"><h2 id="h-prose">Text</h2>' +
    // The parser takes the first line break behind the tag away.
    `<textarea id="prose" aria-labelledby="h-prose">\n${escaped(prose)}</textarea>` +
    '<h2>Findings</h2><div id="findings" aria-live="polite"><p>Looking …</p></div></section>' +
    '<section aria-labelledby="h-page"><h2 id="h-page">Page</h2>' +
    `<p><a href="${escaped(page)}">${escaped(page)}</a></p>` +
    `<iframe src="${escaped(page)}" title="The page as it is now"></iframe></section></div>`
  );
}
