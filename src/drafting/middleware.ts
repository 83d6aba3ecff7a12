import { createHash } from 'node:crypto';
import type { APIContext, MiddlewareNext } from 'astro';
import { getIssues } from '../astro/issues.ts';
import { getLibrary } from '../astro/library.ts';
import { buildDate } from '../load/build-date.ts';
import type { Issue } from '../model/issue.ts';
import { issuesHtml, markHtml, stubPage, style } from './notes.ts';
import { issuesOn, markOn, unpublished } from './unpublished.ts';

/** Puts what editors should know on each page, and shows the issues where no page can be made. */
export async function onRequest({ url }: APIContext, next: MiddlewareNext): Promise<Response> {
  const address = decodeURI(url.pathname);
  const issues = await getIssues();
  const { own, others } = issuesOn(address, issues);
  const notes = issuesHtml(own, others);
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const broken = response.status === 404 && own.length > 0;
    if (broken) return page(stubPage(address, notes, 'Its file has no sound front matter yet.'));
    const html = withNotes(await response.text(), notesOn(address, issues) + notes);
    return new Response(html, { status: response.status, headers: response.headers });
  } catch (error) {
    if (own.length === 0) throw error;
    return page(stubPage(address, notes, error instanceof Error ? error.message : String(error)));
  }
}

function notesOn(address: string, issues: Issue[]): string {
  const library = getLibrary();
  const mark = markOn(address, unpublished(library, buildDate(), issues));
  return mark ? markHtml(mark) : '';
}

const page = (html: string) =>
  new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** The notes stand first in the page; their style is named in the page's own policy. */
function withNotes(html: string, notes: string): string {
  if (!notes) return html;
  const hash = createHash('sha256').update(style).digest('base64');
  return html
    .replace('style-src ', `style-src 'sha256-${hash}' `)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(/<main\b[^>]*>/, (main) => main + notes);
}
