import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documentHtml } from './document-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf(body: string): string | undefined {
  mkdirSync(join(folder, 'letters/one'), { recursive: true });
  writeFileSync(join(folder, 'letters/one/index.html'), body);
  return documentHtml(folder, '/letters/one/', 'https://site.example');
}

test('gives the text of a document, with every address complete', () => {
  const text = '<p id="p1"><a href="#p1">1</a> See <a href="../two/">two</a>.</p>';
  expect(textOf(`<main><h1>One</h1><div class="sheet wide">${text}</div></main>`)).toBe(
    '<div class="sheet wide"><p id="p1"><a href="https://site.example/letters/one/#p1">1</a> See ' +
      '<a href="https://site.example/letters/two/">two</a>.</p></div>',
  );
});

test('leaves out what works on the page only, and sections of the page’s own', () => {
  const tools = '<script>x</script><copy-it>Copy</copy-it><section data-apparatus>Keep</section>';
  expect(textOf(`<div class="prose">One${tools}<b data-apparatus>1</b></div>`)).toBe(
    '<div class="prose">One<b>1</b></div>',
  );
});

test('gives nothing where there is no page, or no text on it', () => {
  expect(textOf('<main>Moved</main>')).toBeUndefined();
  expect(documentHtml(folder, '/letters/none/', 'https://site.example')).toBeUndefined();
});
