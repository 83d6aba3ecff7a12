/** Whether a file of the finished site is a page that has an address of its own. */
export const isPage = (path: string) => /(?:^|\/)index\.html$/.test(path);

/** The address at which a file of the finished site is found. */
export const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that is found at an address, whatever part of it is asked for. */
export function fileAt(address: string): string {
  const path = address.replace(/[?#].*$/, '').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
