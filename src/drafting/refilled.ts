import type { AskedBy } from '../astro/shelf-loader.ts';
import { after } from './after.ts';

/** How Astro is asked to fill its collections anew. */
type Refresh = (options: { context: AskedBy }) => Promise<unknown>;

const pause = 20;
const tries = 500;

/**
 * Has Astro fill its collections, and sees that it does: while it looks at their definition, as it
 * does at every change of a Markdown or YAML file, it answers without having done anything.
 */
export async function refilled(refresh: Refresh | undefined): Promise<void> {
  if (!refresh) return;
  const told = { read: false };
  for (let tried = 0; !told.read && tried < tries; tried++) {
    if (tried > 0) await after(pause);
    await refresh({ context: { haveRead: () => (told.read = true) } });
  }
}
