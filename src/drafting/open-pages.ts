import { isDeepStrictEqual } from 'node:util';
import type { ViteDevServer } from 'vite';
import type { Issue } from '../model/issue.ts';
import { isLatest } from './latest.ts';
import type { DraftingState } from './state.ts';

/** Where Astro looks for what a page is to find in its locals. */
const locals = Symbol.for('astro.locals');

/**
 * Brings every change to every open page. A page that is still loading cannot be told of one: so
 * each carries its version, asks when it can be told, and is made anew if it is not the latest.
 */
export function openPages({ hot, middlewares }: Pick<ViteDevServer, 'hot' | 'middlewares'>) {
  // Greater than whatever a server before this one gave.
  let version = Date.now();
  let known: Issue[] = [];
  let bringing: Promise<unknown> = Promise.resolve();
  const state = (): DraftingState => {
    const own = version;
    return { version, issues: known, isLatest: () => own === version };
  };
  middlewares.use((request, _, next) => {
    void bringing.then(() => {
      Reflect.set(request, locals, { drafting: state() });
      next();
    });
  });
  hot.on(isLatest, (shown: string, page) => {
    if (Number(shown) < version) page.send({ type: 'full-reload' });
  });

  /** Shows the content as it is now, with its issues if they are known. */
  const show = (issues?: Issue[]) => {
    version += 1;
    known = issues ?? known;
    hot.send({ type: 'full-reload' });
  };
  /** Shows the issues where they are not those that are shown. */
  const showIssues = (issues: Issue[]) => {
    if (!isDeepStrictEqual(issues, known)) show(issues);
  };
  /** Lets what is asked for in the meantime wait for something. */
  const holdFor = (work: Promise<unknown>) => {
    bringing = Promise.allSettled([bringing, work]);
  };
  return { show, showIssues, holdFor };
}
