import type { Issue } from '../model/issue.ts';
import { plural } from '../model/english.ts';
import { escaped } from '../output/escaped.ts';
import { versionName } from './latest.ts';
import { pageOfFile } from './page-files.ts';

/** The look of what only editors see. */
export const style = `
.drafting {
  margin: 0 0 24px; padding: 12px 16px; border: 3px solid #7a1f5c;
  background: #fdf3f9; color: #0b0c0c; font: 16px/1.5 system-ui, sans-serif;
}
.drafting p, .drafting ul { margin: 0 0 8px; }
.drafting li { margin-bottom: 8px; }
.drafting code { font-family: ui-monospace, monospace; }
.drafting__mark { font-weight: bold; }
.drafting__watermark {
  position: fixed; inset: 40% 0 auto; z-index: 9; pointer-events: none;
  font: bold 12vw/1 system-ui, sans-serif; text-align: center;
  color: #7a1f5c; opacity: 0.08; transform: rotate(-24deg);
}
`;

/** The mark of a text that no build publishes. */
export const markHtml = (mark: string) =>
  `<div class="drafting" data-drafting="mark"><p class="drafting__mark">${escaped(mark)}</p>` +
  '<p>You see this page because you are previewing. <a href="/drafts/">All drafts</a></p></div>' +
  `<div class="drafting__watermark" aria-hidden="true">${escaped(mark.replace(/ .*/, ''))}</div>`;

/** What is to be mended on a page, and that there is more elsewhere. */
export function issuesHtml(own: Issue[], others: number): string {
  if (own.length + others === 0) return '';
  const list = own.length > 0 ? `<ul>${own.map(issueHtml).join('')}</ul>` : '';
  const more =
    others > 0
      ? `<p>${plural(others, own.length > 0 ? 'other matter' : 'matter')} to look at in the ` +
        'content: <a href="/drafts/#issues">see all</a></p>'
      : '';
  return `<div class="drafting" data-drafting="issues">${list}${more}</div>`;
}

/** One issue: place, with a link to the page of its file, problem, cure and code. */
export function issueHtml({ path, line, problem, cure, code, severity }: Issue): string {
  const page = pageOfFile(path);
  const place = `<code>${escaped(path)}:${line}</code>`;
  return (
    `<li>${page ? `<a href="${escaped(page)}">${place}</a>` : place} ` +
    `${severity === 'warning' ? 'Warning: ' : ''}<strong>${escaped(problem)}</strong> ` +
    `${escaped(cure)} <code>${escaped(code)}</code></li>`
  );
}

/** Has a page ask, as soon as it can be told of changes, whether one came while it was loading. */
export const askHtml = (version: number) =>
  `<meta name="${versionName}" content="${version}">` +
  '<script type="module" src="/src/drafting/ask.ts"></script>';

/** A page in the place of one that cannot be shown; Vite's script reloads it when that changes. */
export const stubPage = (address: string, head: string, notes: string, reason: string) =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<title>${escaped(address)} cannot be shown yet</title><style>${style}</style>` +
  `<script type="module" src="/@vite/client"></script>${head}</head>` +
  `<body><main id="main"><h1>${escaped(address)} cannot be shown yet</h1>${notes}` +
  `<p>${escaped(reason)}</p><p><a href="/">Home</a></p></main></body></html>`;
