import { expect, test } from 'vitest';
import { editionOf, madeUp, madeUpDay } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { plant, stringFields } from '../../tests/library/string-fields.ts';
import { links as linksOn } from './links.ts';

const links = linksOn(['/glossary/', '/downloads/', '/statistics/'], madeUpDay);

const written = (link: string) => (library: Library) => {
  editionOf(library, 'shed-locks').body += `\n[a page](${link})\n`;
};
const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  ['a page of ours that is not there', written('/briefings/no-shed/'), 'link-broken'],
  ['an address of ours without its slash', written('/themes/bicycle-sheds'), 'link-broken'],
  ['a page that is still a draft', written('/briefings/reading-rooms/v2/'), 'link-broken'],
  ['a source that is not there', written('/sources/no-such-source/'), 'link-broken'],
  ['a statistic that is not there', written('/statistics/nothing/'), 'link-broken'],
  ['a term that is not there', written('/glossary/#no-such-term'), 'link-fragment-unknown'],
  [
    'a recommendation that is not there',
    written('/briefings/bicycle-sheds/#r99'),
    'link-fragment-unknown',
  ],
  [
    'a paragraph that is not there',
    written('/briefings/bicycle-sheds/#p999'),
    'link-fragment-unknown',
  ],
  [
    'a finding that is not there',
    written('/briefings/bicycle-sheds/#f99'),
    'link-fragment-unknown',
  ],
  [
    'a section that is not there',
    written('/briefings/bicycle-sheds/#my-view'),
    'link-fragment-unknown',
  ],
  [
    'a paragraph that is not in a letter',
    written('/letters/2025-03-02-shed-keys/#p99'),
    'link-fragment-unknown',
  ],
  ['a part that no theme has', written('/themes/reading-rooms/#p1'), 'link-fragment-unknown'],
  ['a part that no source has', written('/sources/shed-survey-2025/#p1'), 'link-fragment-unknown'],
  ['an address that is none', written('http://'), 'link-wrong'],
  ['an address with a space', written('<https://shed s.example/>'), 'link-wrong'],
  ['a port that cannot be', written('https://sheds.example:99999/'), 'link-wrong'],
  ['a name and password', written('https://me:secret@sheds.example/'), 'link-private'],
  ['this very machine', written('http://localhost:8080/'), 'link-private'],
  ['a machine by its number', written('http://192.168.0.1/'), 'link-private'],
  ['a machine by its number in another form', written('http://0x7f000001/'), 'link-private'],
  ['a machine by its long number', written('http://[::1]/'), 'link-private'],
  ['a name of the house', written('https://intranet/'), 'link-private'],
  [
    'a source with a password',
    (library) => {
      library.sources[0]!.url = 'https://me:secret@sheds.example/';
    },
    'link-private',
  ],
  [
    'a shortened link where a helpline was looked up',
    (library) => {
      library.helplines[0]!.source = 'https://www.bit.ly./shed';
    },
    'link-shortened',
  ],
  ['an edition that is not there', written('/briefings/bicycle-sheds/v9/'), 'link-broken'],
  ['a script', written('javascript:alert(1)'), 'link-refused'],
  ['a data address', written('data:text/html,hello'), 'link-refused'],
  ['a link without an address', written('sheds.example'), 'link-refused'],
  ['an address that takes its scheme from the page', written('//sheds.example/'), 'link-broken'],
  ['a shortened link', written('https://bit.ly/shed'), 'link-shortened'],
  [
    'a shortened link that Markdown finds by itself',
    (library) => {
      editionOf(library, 'shed-locks').body += '\nSee www.bit.ly/shed now.\n';
    },
    'link-shortened',
  ],
  [
    'a mirror as a source',
    (library) => {
      library.sources[0]!.url = 'https://docslib.org/doc/1';
    },
    'link-mirror',
  ],
  [
    'a mirror behind a helpline',
    (library) => {
      library.helplines[1]!.href = 'https://www.scribd.com/doc/1';
    },
    'link-mirror',
  ],
  [
    'a script in front matter',
    (library) => {
      editionOf(library, 'shed-locks').actions[0]!.do = '[x](javascript:alert(1))';
    },
    'link-refused',
  ],
  [
    'a script in a note to a letter',
    (library) => {
      library.letters[0]!.editorialNotes.push('[x](javascript:alert(1))');
    },
    'link-refused',
  ],
];

test('finds nothing where every link leads to a publisher or to us', () =>
  expect(links(madeUp())).toEqual([]));

test.each(mistakes)('refuses %s', (_, change, code) => {
  expect(links(madeUp(change)).map((found) => found.code)).toEqual([code]);
});

test('tells of a link that is none because of a space', () => {
  const library = madeUp((made) => {
    editionOf(made, 'shed-locks').body += '\n[a page](https://exa mple.org/)\n';
  });
  expect(links(library).map(({ code }) => code)).toContain('link-wrong');
});

test('says no password aloud', () => {
  const [found] = links(madeUp(written('https://me:secret@sheds.example/')));
  expect(JSON.stringify(found)).not.toContain('secret');
});

test('looks into every field of every kind', () => {
  const missed = stringFields().filter(
    (field) =>
      links(madeUp((made) => plant(made, field, 'See [x](javascript:alert(1)).'))).length === 0,
  );
  expect(missed).toEqual([]);
});

test.each([
  '/briefings/bicycle-sheds/',
  '/briefings/bicycle-sheds/#p1',
  '/briefings/bicycle-sheds/#a1',
  '/briefings/bicycle-sheds/#s1',
  '/briefings/bicycle-sheds/#findings',
  '/letters/2025-03-02-shed-keys/#p1',
  '/themes/reading-rooms/#on-this-theme',
  '/statistics/#all',
  '/briefings/bicycle-sheds/v1/#p2',
  '/letters/2025-03-02-shed-keys/',
  '/themes/reading-rooms/',
  '/glossary/#bicycle-shed',
  '/downloads/',
  '/sources/shed-survey-2025/',
  'https://sheds.example/',
])('allows %s', (link) => {
  expect(links(madeUp(written(link)))).toEqual([]);
});
