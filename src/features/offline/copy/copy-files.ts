/**
 * What scripts of the copy use in place of `fetch` and `import()`, which browsers refuse from disk.
 */
export interface OfflineCopy {
  /** Where a file or page of the site lies in the copy. */
  address(address: string): string;
  /** Reads a file that the copy holds as a script. */
  fetch(address: string): Promise<Response>;
  /** Loads a script, and gives what it exports. */
  load(address: string): Promise<unknown>;
  /** Takes a file from the script that holds it. */
  take(path: string, base64: string): void;
}

/** The files of the copy whose top folder is at `root`. */
export function offlineCopy(root: string): OfflineCopy {
  const taken = new Map<string, string>();
  const pathOf = (address: string) => {
    const path = address.startsWith(root)
      ? address.slice(root.length)
      : address.startsWith('/')
        ? address.slice(1)
        : undefined;
    if (path === undefined)
      throw new Error(`The offline copy was asked for ${address}, which is not its own.`);
    return path.replace(/[?#].*$/, '');
  };
  return {
    address: (address) => {
      const [, path, rest] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
      return path === undefined
        ? address
        : `${root}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
    },
    fetch: async (address) => {
      const path = pathOf(address);
      await run(`${root}${path}.js`);
      const base64 = taken.get(path);
      if (base64 === undefined) throw new Error(`The offline copy has no ${path}.`);
      taken.delete(path);
      return new Response(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    },
    load: async (address) => {
      await run(root + pathOf(address));
      return (globalThis as { offlineCopyExports?: unknown }).offlineCopyExports;
    },
    take: (path, base64) => void taken.set(path, base64),
  };
}

function run(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => (script.remove(), done());
    script.onerror = () => (script.remove(), failed(new Error(`${address} could not be read.`)));
    document.head.append(script);
  });
}
