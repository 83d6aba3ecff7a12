import type { IncomingMessage } from 'node:http';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Whether a request to the desk comes from this computer and, where it writes, from the desk’s own
 * page: no other site that the editor has open may write here.
 */
export function mayAsk({ headers, socket, method }: Asking): boolean {
  const { host = '', origin, 'content-type': type } = headers;
  const isHere = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  if (!isHere || !loopback.test(host)) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  return (
    method === 'POST' && origin === `http://${host}` && type?.split(';')[0] === 'application/json'
  );
}

interface Asking extends Pick<IncomingMessage, 'headers' | 'method'> {
  socket: { remoteAddress?: string | undefined };
}
