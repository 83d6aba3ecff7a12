import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Links } from './links-schema.ts';
import { checkText } from './check-file.ts';

const salt = '00112233445566778899aabbccddeeff';
const links: Links = {
  site: 'https://site.example',
  date: '2026-12-06',
  notice: '',
  addresses: {},
  files: [],
  hidden: [{ salt, hashes: [hash('sha256', `${salt} /briefings/secret/`).slice(0, 16)] }],
};

test('knows an address that was taken down, and all below it, by its salted hash', async () => {
  const findings = await checkText(
    'https://site.example/briefings/secret/v1/#p3\nhttps://site.example/briefings/other/',
    links,
  );
  expect(findings.map(({ verdict, instead }) => [verdict, instead])).toEqual([
    ['withdrawn', undefined],
    ['unknown', undefined],
  ]);
  expect(JSON.stringify(links)).not.toContain('secret');
});

test('reads the links and the bare addresses of a page, none from its comments', async () => {
  const page =
    '<!doctype html>\n<!-- <a href="https://site.example/no/"> -->\n' +
    '<p>https://site.example/b/ and/or\n' +
    '<a class="x" href="https://site.example/a/?x=1&amp;y=2#p1">a</a> <a href="/own/">own</a>';
  expect((await checkText(page, links)).map(({ written, line }) => [written, line])).toEqual([
    ['https://site.example/b/', 3],
    ['https://site.example/a/?x=1&y=2#p1', 4],
  ]);
});
