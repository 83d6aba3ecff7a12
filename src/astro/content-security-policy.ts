import { createHash } from 'node:crypto';

/**
 * What a page may load and run: our own files, and of styles exactly those that stand in it, and
 * the files that it is `linked` to.
 */
export function contentSecurityPolicy(
  sheets: string[],
  { wasm = false, linked = false } = {},
): string {
  return [
    "default-src 'none'",
    `style-src ${[...(linked ? ["'self'"] : []), ...sheets.map(hashOf)].join(' ')}`,
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

const hashOf = (sheet: string) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
