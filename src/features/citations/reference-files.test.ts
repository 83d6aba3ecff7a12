import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import type { Cited } from './citation.ts';
import { referenceFiles } from './reference-files.ts';

const cited: Cited = {
  author: 'Shed Editors',
  title: 'Doors, hinges & 100% of “locks” – a_b',
  notice: 'independent summary, not issued by the Panel',
  date: '2026-11-22',
  latest: 'https://site.example/briefings/doors/',
  address: 'https://site.example/briefings/doors/v2/',
  identifier: 'SE-2026-09',
  edition: 2,
};

test.each(['ris', 'bib', 'json'] as const)(
  'an independent reader finds in cite.%s what was written',
  (format) => {
    const item = new Cite(referenceFiles[format].write(cited)).data[0]!;
    const author = item.author[0]!;
    expect(item.title).toBe(cited.title);
    expect(author.literal ?? author.family ?? author.given).toBe('Shed Editors');
    expect(item.issued['date-parts'][0]?.slice(0, 3)).toEqual([2026, 11, 22]);
    expect(item.URL).toBe(cited.address);
    expect(item.note).toContain(cited.notice);
  },
);

test.each(['ris', 'bib', 'json'] as const)(
  'cite.%s bears no date while the page is not published, and says so',
  (format) => {
    const text = referenceFiles[format].write({ ...cited, date: undefined });
    expect(text).toContain('not yet published');
    expect(text).not.toMatch(/2026[-/]11|\"issued\"|year =|PY  -/);
    expect(new Cite(text).data[0]!.title).toBe(cited.title);
  },
);
