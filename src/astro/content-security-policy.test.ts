import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('names each sheet of the page by its hash, and lets no other style in', () => {
  const policy = contentSecurityPolicy(['', 'a{}']);
  expect(policy).toContain(
    "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-",
  );
  expect(policy).not.toContain('unsafe-inline');
});

test('only a page that asks for it may compile WebAssembly', () => {
  expect(contentSecurityPolicy([])).not.toContain('wasm');
  expect(contentSecurityPolicy([], { wasm: true })).toContain("'self' 'wasm-unsafe-eval'");
});
