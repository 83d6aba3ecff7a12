import { resolve } from './files.ts';

/** Tells whether the index that a page has opened is still the one that the site serves. */
export interface IndexWatch {
  /** False where the site cannot be asked, for then nothing is known to have changed. */
  hasChanged(): Promise<boolean>;
}

/** The file of Pagefind's that names every other file of its index. */
const entry = '/pagefind/pagefind-entry.json';

/** Watches the index that is opened now. */
export async function watchIndex(
  read: () => Promise<string | undefined> = served,
): Promise<IndexWatch> {
  const opened = await read();
  return {
    hasChanged: async () => {
      const now = await read();
      return opened !== undefined && now !== undefined && now !== opened;
    },
  };
}

/** The entry as the site serves it now; a copy on disk stays what it is. */
async function served(): Promise<string | undefined> {
  if (location.protocol === 'file:') return undefined;
  try {
    const response = await fetch(resolve(entry), { cache: 'no-cache' });
    // A site without an index is another site, too.
    return response.ok ? await response.text() : String(response.status);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // No connection.
    return undefined;
  }
}
