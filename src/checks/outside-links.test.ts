import { expect, test } from 'vitest';
import { outsideIssues } from './outside-links.ts';

const codes = (address: string) =>
  outsideIssues(address, { path: 'content/sources.yaml', line: 1 }).map(({ code }) => code);

test.each([
  'https://www.gov.uk/report-child-abuse-to-local-council',
  'http://sheds.example/a?b=c#d',
  'https://sheds.example:8443/',
])('%s can be followed', (address) => expect(codes(address)).toEqual([]));

test.each([
  ['https://', 'link-wrong'],
  ['https://sheds .example/', 'link-wrong'],
  ['https://sheds.example:port/', 'link-wrong'],
  ['https://user@sheds.example/', 'link-private'],
  ['http://2130706433/', 'link-private'],
  ['http://printer.local/', 'link-private'],
  ['https://BIT.LY/shed', 'link-shortened'],
  ['https://uk.docslib.org/shed', 'link-mirror'],
])('%s is told of', (address, code) => expect(codes(address)).toEqual([code]));
