import type { ProseModule } from '../astro/load-prose.ts';
import { contentFolder } from '../load/content-folder.ts';

const folder = contentFolder().replaceAll('\\', '/').replace(/^\/?/, '/');

/**
 * Stands in for the room's own `loadProse` in dev: it loads the one file that is shown. Where all
 * are named, Astro reads all of them whenever it looks for the styles of a page.
 */
export const loadProse = (path: string): Promise<ProseModule> =>
  import(/* @vite-ignore */ path.replace('content', `/@fs${folder}`)) as Promise<ProseModule>;
