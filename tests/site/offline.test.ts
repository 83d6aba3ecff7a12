import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDate } from '../../src/load/build-date.ts';
import { formatDate } from '../../src/model/content/date.ts';
import { site } from '../../src/site.ts';
import { publishedLibrary } from '../../src/load/read-library.ts';
import { downloadsOf, sizeText } from '../../src/features/offline/downloads.ts';
import { zim, zimTool } from '../../src/features/offline/zim.ts';
import { command } from '../library/library.ts';
import { builtSite, filesOf, pageOf } from './site.ts';

const built = builtSite();
const downloads = join(built, 'downloads');
const names = readdirSync(downloads)
  .filter((name) => name !== 'index.html' && name !== 'SHA256SUMS')
  .sort();
const bytes = (name: string) => readFileSync(join(downloads, name));
const text = (name: string) => bytes(name).toString();
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const copy = unzipSync(bytes(`${site.slug}.zip`));
/** The day that the build took for today. */
const day = buildDate();
const inCopy = (path: string) => new TextDecoder().decode(copy[path]);

test('downloads are those that the page offers, with their size and checksum', () => {
  expect(names).toEqual(
    downloadsOf(publishedLibrary())
      .map(({ file }) => file)
      .sort(),
  );
  const page = pageOf(built, '/downloads/');
  for (const name of names) {
    expect(page).toContain(`<span data-size-of="${name}">${sizeText(bytes(name).length)}</span>`);
    expect(page).toContain(`<code data-sha256-of="${name}">${sha256(bytes(name))}</code>`);
  }
  expect(page).not.toContain('see the list on the site');
});

test('downloads are all covered by SHA256SUMS', () => {
  const lines = text('SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(Object.fromEntries(lines.map(([sum, name]) => [name, sum]))).toEqual(
    Object.fromEntries(names.map((name) => [name, sha256(bytes(name))])),
  );
});

test('downloads do not contain each other', () => {
  const packed = Object.keys(copy).filter((path) => path.startsWith('site/downloads/'));
  expect(packed).toEqual(['site/downloads/index.html']);
});

test('downloads promise a quick exit nowhere, and give a distressing file a way of its own', () => {
  for (const name of names.filter((name) => name.endsWith('.html'))) {
    expect(text(name), name).not.toMatch(/Shift pressed|plain page/);
    const noted = text(name).includes('class="content-note"');
    expect(text(name).includes('href="#blank"'), name).toBe(noted);
    expect(text(name).includes('id="blank"'), name).toBe(noted);
  }
  for (const name of names.filter((name) => name.endsWith('.epub'))) {
    const parts = Object.entries(unzipSync(bytes(name))).filter(([path]) => path.endsWith('xhtml'));
    const book = parts.map(([, part]) => new TextDecoder().decode(part)).join('');
    expect(book, name).not.toMatch(/Shift pressed|plain page/);
    expect(book.includes('close the book'), name).toBe(book.includes('class="content-note"'));
  }
});

test('downloads say that they are independent, when they were made, and whom to call', () => {
  for (const name of names.filter((name) => name.endsWith('.html'))) {
    expect(text(name), name).toContain(
      'Not issued by the Child Safeguarding Practice Review Panel',
    );
    expect(text(name), name).toContain(`This copy was made on <strong>${formatDate(day)}</strong>`);
    expect(text(name), name).toContain('0808 800 5000');
  }
});

test('downloads hold nothing that loads or runs, where they are a single file', () => {
  for (const name of names.filter((name) => name.endsWith('.html'))) {
    expect(text(name), name).not.toMatch(
      /<script|<link|<iframe|<form|<button|\son[a-z]+=|(src|srcset)="(?!data:)/i,
    );
    const ids = new Set([...text(name).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    expect(ids.size).toBe([...text(name).matchAll(/\sid="/g)].length);
    expect(
      [...text(name).matchAll(/href="#([^"]+)"/g)]
        .map((match) => match[1])
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
    expect([...text(name).matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1])).toEqual([]);
  }
});

describe('the copy in the zip', () => {
  test('has every page of the site, each with the day it was made and a way to a newer one', () => {
    const pages = filesOf(built, '.html').filter((path) => !/^downloads\/(?!index)/.test(path));
    expect(
      Object.keys(copy)
        .filter((path) => path.startsWith('site/') && path.endsWith('.html'))
        .sort(),
    ).toEqual(pages.map((path) => `site/${path}`).sort());
    // A quick exit leads to the one, and the others only lead on.
    const isRead = (path: string) => path !== 'neutral/index.html' && !path.startsWith('id/');
    for (const path of pages.filter(isRead)) {
      expect(inCopy(`site/${path}`), path).toContain(
        `This is a copy, made on ${formatDate(day)}. ` +
          `<a href="${site.url}/downloads/">Check for a newer copy</a>`,
      );
      expect(inCopy(`site/${path}`), path).toContain(`<copy-age made="${day}" hidden>`);
    }
  });

  test('says nothing of the site on the page that a quick exit opens', () => {
    expect(inCopy('site/neutral/index.html')).toBe(pageOf(built, '/neutral/'));
  });

  test('has checksums of all that is in it', () => {
    const lines = inCopy('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(lines.map(([, path]) => path).sort()).toEqual(
      Object.keys(copy)
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    );
    for (const [sum, path] of lines) expect(sha256(copy[path!]!), path).toBe(sum);
  });

  test('leads nowhere that only a server has', () => {
    for (const [path, data] of Object.entries(copy).filter(([path]) => path.endsWith('.html'))) {
      const addresses = [
        ...new TextDecoder().decode(data).matchAll(/\s(?:href|src|action)="([^"]*)"/g),
      ].map((match) => match[1]!);
      expect(
        addresses.filter(
          (address) => address.startsWith('/') || /^(?![a-z]+:)[^#]*\/(#|$)/.test(address),
        ),
        path,
      ).toEqual([]);
    }
  });
});

describe('every EPUB', () => {
  test.each(names.filter((name) => name.endsWith('.epub')))(
    'is valid, without a warning: %s',
    async (name) => {
      const { messages } = await EpubCheck.validate(new Uint8Array(bytes(name)));
      expect(
        messages
          .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
          .map(({ id, message }) => `${id} ${message}`),
      ).toEqual([]);
    },
  );

  test('has its notes marked, its language, and what it takes to read it', () => {
    const book = unzipSync(bytes(`${site.slug}.epub`));
    const part = (path: string) => new TextDecoder().decode(book[path]);
    expect(part('EPUB/sudi-safer-sleep.xhtml')).toContain('epub:type="noteref" role="doc-noteref"');
    expect(part('EPUB/sudi-safer-sleep.xhtml')).toContain('epub:type="endnotes"');
    for (const line of [
      '<dc:language>en-GB</dc:language>',
      'schema:accessMode">textual',
      'schema:accessibilityHazard">none',
      'properties="cover-image"',
    ])
      expect(part('EPUB/package.opf')).toContain(line);
    expect(part('EPUB/nav.xhtml')).toContain('sudi-safer-sleep.xhtml#findings');
  });
});

describe('same input, same bytes', () => {
  test('two builds in other folders, times and time zones are the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'twin-'));
    const target = join(folder, 'elsewhere', 'dist');
    mkdirSync(join(folder, 'elsewhere'));
    const { code, said } = await command('src/cli/build.ts', {
      DIST_DIR: target,
      TZ: 'Pacific/Kiritimati',
      LANG: 'sv_SE.UTF-8',
    });
    expect(code, said).toBe(0);
    const sums = (root: string) =>
      filesOf(root, '')
        .filter((path) => /\.[a-z0-9_]+$|SHA256SUMS|_headers|_redirects/i.test(path))
        .map((path) => `${path} ${hashOfFile(join(root, path))}`);
    expect(sums(target).length).toBeGreaterThan(400);
    expect(sums(target)).toEqual(sums(built));
    rmSync(folder, { recursive: true, force: true });
  }, 240_000);
});

const hashOfFile = (path: string) => sha256(readFileSync(resolve(path)));

if (zimTool()) {
  test('a file for Kiwix passes zimcheck', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zim-test-'));
    const site = Object.entries(copy)
      .filter(([path]) => path.startsWith('site/'))
      .map(([path, data]) => [path.slice('site/'.length), data] as const);
    writeFileSync(join(folder, 'x.zim'), zim(new Map(site)));
    expect(execFileSync('zimcheck', ['-A', join(folder, 'x.zim')], { encoding: 'utf8' })).toContain(
      'Overall Test Status: Pass',
    );
    rmSync(folder, { recursive: true, force: true });
  });
} else {
  console.warn('No file for Kiwix was tried: zimwriterfs is not installed.');
}
