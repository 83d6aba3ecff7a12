/** What a script of the copy hands over, by an event on the document, to those that wait for it. */
export interface HandedOver {
  path: string;
  /** The bytes of a file that the script holds. */
  base64?: string;
  /** What the script exports, where it was a module. */
  exports?: unknown;
}

/** The event by which a script of the copy hands over what it holds. */
export const handOver = 'copy-file';

/** Reads a file that the copy holds inside a script: browsers refuse to fetch from disk. */
export async function fetchFromCopy(address: string): Promise<Response> {
  const { path, base64 } = await handedOver(address, '.js');
  if (base64 === undefined) throw new Error(`The offline copy has no ${path}.`);
  return new Response(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
}

/** Loads a script of the copy and gives what it exports: browsers refuse modules from disk. */
export async function importFromCopy(address: string): Promise<unknown> {
  return (await handedOver(address)).exports;
}

/** The path of a file in the copy whose top folder is at `top`, from its address. */
export function pathInCopy(address: string, top: string): string {
  const path = address.startsWith(top) ? address.slice(top.length) : rooted(address);
  if (path === undefined)
    throw new Error(`The offline copy was asked for ${address}, which is not its own.`);
  return path.replace(/[?#].*$/, '');
}

const rooted = (address: string) => (/^\/(?!\/)/.test(address) ? address.slice(1) : undefined);

/** Runs the script of a file, and gives what it hands over. */
async function handedOver(address: string, ending = ''): Promise<HandedOver> {
  const top = new URL(document.documentElement.dataset['copyRoot'] ?? './', location.href).href;
  const path = pathInCopy(address, top);
  let handed: HandedOver = { path };
  const take = (event: Event) => {
    const { detail } = event as CustomEvent<HandedOver>;
    if (detail.path === path) handed = detail;
  };
  document.addEventListener(handOver, take);
  try {
    await run(`${top}${path}${ending}`);
  } finally {
    document.removeEventListener(handOver, take);
  }
  return handed;
}

async function run(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  try {
    await new Promise<void>((done, failed) => {
      script.onload = () => done();
      script.onerror = () => failed(new Error(`${address} could not be read.`));
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
