import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('names each sheet of the page by its hash, and lets no other style in', () => {
  const policy = contentSecurityPolicy(['', 'a{}']);
  expect(policy).toContain(
    "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-",
  );
  expect(policy).not.toContain('unsafe-inline');
});

test('only a page that is linked to a sheet may load one', () => {
  expect(contentSecurityPolicy(['a{}'])).not.toContain("style-src 'self'");
  expect(contentSecurityPolicy(['a{}'], { linked: true })).toContain("style-src 'self' 'sha256-");
  expect(contentSecurityPolicy([], { linked: true })).toContain("style-src 'self';");
});

test('only a page that asks for it may compile WebAssembly', () => {
  expect(contentSecurityPolicy([])).not.toContain('wasm');
  expect(contentSecurityPolicy([], { wasm: true })).toContain("'self' 'wasm-unsafe-eval'");
});
