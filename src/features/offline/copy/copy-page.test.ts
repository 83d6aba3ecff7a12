import { describe, expect, test } from 'vitest';
import { site } from '../../../site.ts';
import { copyPage, policyFromDisk, type Setting } from './copy-page.ts';

const own = new Set([
  'index.html',
  'a/b/index.html',
  'c/index.html',
  'naïve/index.html',
  'x.svg',
  'x@2.svg',
  '_astro/a.js',
  'search/index.html',
]);
const setting: Setting = {
  made: '2026-11-22',
  has: (path) => own.has(path),
  online: (path) => path.startsWith('downloads/'),
};
const copied = (html: string) => copyPage(html, 'a/b/index.html', setting);
const bare = (html: string) => copied(html).html;

describe('a page of the copy', () => {
  test.each([
    ['/', '../../index.html'],
    ['/a/b/', 'index.html'],
    ['/a/b/#p12', 'index.html#p12'],
    ['/c/?q=x&amp;y#z', '../../c/index.html?q=x&amp;y#z'],
    ['../../c/', '../../c/index.html'],
    ['/na%C3%AFve/', '../../na%C3%AFve/index.html'],
    ['#p1', '#p1'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://www.gov.uk/x', 'https://www.gov.uk/x'],
    ['//other.example/c/', '//other.example/c/'],
    ['/downloads/x.zip', `${site.url}/downloads/x.zip`],
  ])('leads from %s to %s', (before, after) => {
    expect(copied(`<a href="${before}">x</a>`).html).toContain(`<a href="${after}">`);
  });

  test('moves pictures of every size, forms, and refreshes without a script', () => {
    expect(bare('<img src=/x.svg srcset="/x.svg 1x, /x@2.svg 2x">')).toContain(
      '<img src="../../x.svg" srcset="../../x.svg 1x, ../../x%402.svg 2x">',
    );
    expect(bare('<form action="/search/">')).toContain('<form action="../../search/index.html">');
    expect(bare('<noscript><meta http-equiv="refresh" content="0; url=/c/"></noscript>')).toContain(
      'content="0; url=../../c/index.html"',
    );
    expect(bare('<svg><use href="/x.svg#i"/></svg>')).toContain('<use href="../../x.svg#i"/>');
  });

  test('runs its scripts as classic ones, after the page', () => {
    const { html, modules } = copied('<script type="module" src="/_astro/a.js"></script>');
    expect(html).toContain('<script defer src="../../_astro/a.js">');
    expect(modules).toEqual(['_astro/a.js']);
  });

  test('says when it was made, offers a newer copy, and knows the way to the top', () => {
    const { html } = copied(
      '<html lang="en"><head><meta http-equiv="content-security-policy" content=""></head>' +
        '<main></main><footer class="foot"></footer>',
    );
    expect(html).toContain(
      `made on 22 November 2026. <a href="${site.url}/downloads/">Check for a newer copy</a>`,
    );
    expect(html).toContain('<copy-age made="2026-11-22" hidden>');
    expect(html).toContain('<html data-copy-root="../../" lang="en">');
  });

  test('says nothing of the site on the page that a quick exit opens', () => {
    const html = '<title>Weather words</title><main>Drizzle</main>';
    expect(copied(html).html).toBe(html);
  });

  test('keeps everything else byte for byte', () => {
    const odd = '<pre>\n\n  x</pre>\t<P CLASS=a>&amp;&nbsp;&copy <br/><b><i>crossed</b></i>\r\n';
    expect(bare(odd)).toBe(odd);
  });

  test('stops at a link that leads nowhere, and says where it is', () => {
    expect(copied('<p>\n<a href="/gone/">x</a>').issues).toMatchObject([
      { code: 'link-not-relative', path: 'a/b/index.html', line: 2 },
    ]);
    expect(copied('<a href="/c/">x</a>').issues).toEqual([]);
  });
});

test('the policy of a copy says what a page from disk needs and no more', () => {
  const rest = (file: string) =>
    [
      "default-src 'none'; style-src 'sha256-x'",
      `script-src 'self'${file} 'wasm-unsafe-eval'; img-src 'self'${file} data:`,
      "connect-src 'self'",
    ].join('; ');
  expect(policyFromDisk(`${rest('')}; manifest-src 'self'; base-uri 'none'`)).toBe(
    `${rest(' file:')}; base-uri 'none'`,
  );
});
