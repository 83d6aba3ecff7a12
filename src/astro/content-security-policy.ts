import { createHash } from 'node:crypto';

/** What a page may load and run: our own files, and of styles exactly those that stand in it. */
export function contentSecurityPolicy(sheets: string[], { wasm = false } = {}): string {
  return [
    "default-src 'none'",
    `style-src ${sheets.map(hashOf).join(' ')}`,
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
