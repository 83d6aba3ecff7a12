import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { expect, test } from 'vitest';

test('a book says its type in parts, for EPUBCheck 4.2 takes no rem in the short form', () => {
  const { css } = compile(fileURLToPath(new URL('book.scss', import.meta.url)));
  expect(css).toContain('font-size');
  expect(css.match(/\bfont:[^;]*rem[^;]*;/g)).toBeNull();
});
