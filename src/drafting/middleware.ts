import { createHash } from 'node:crypto';
import type { APIContext, MiddlewareNext } from 'astro';
import { buildDate } from '../load/build-date.ts';
import type { Issue } from '../model/issue.ts';
import { askHtml, issuesHtml, markHtml, stubPage, style } from './notes.ts';
import { issuesOn, markOn, unpublished } from './unpublished.ts';

/** Puts what editors should know on each page, and shows the issues where no page can be made. */
export async function onRequest(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { drafting } = context.locals;
  if (!drafting) return next();
  const { version, issues, isLatest } = drafting;
  const address = decodeURI(context.url.pathname);
  const { own, others } = issuesOn(address, issues);
  const notes = issuesHtml(own, others);
  const stub = (reason: string) => page(stubPage(address, askHtml(version), notes, reason));
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const broken = response.status === 404 && own.length > 0;
    if (broken) return stub('Its file has no sound front matter yet.');
    const marked = withNotes(await response.text(), (await markAt(address, issues)) + notes);
    const html = marked.replace('</head>', (end) => askHtml(version) + end);
    return new Response(html, { status: response.status, headers: response.headers });
  } catch (error) {
    // What changes while a page is being made may well break it: it then asks for itself again.
    if (own.length === 0 && isLatest()) throw error;
    return stub(error instanceof Error ? error.message : String(error));
  }
}

async function markAt(address: string, issues: Issue[]): Promise<string> {
  // Astro keeps this file as it was first run; what stands in the store must be asked for anew.
  const { getLibrary } = await import('../astro/library.ts');
  const mark = markOn(address, unpublished(getLibrary(), buildDate(), issues));
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
