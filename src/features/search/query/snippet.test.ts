import { expect, test } from 'vitest';
import { snippetOf, type HowFound } from './snippet.ts';

/** A page as Pagefind gives it back: element, id and text of each passage. */
function pageOf(...passages: [element: string, id: string, text: string][]) {
  let location = 0;
  const anchors = passages.map(([element, id, text]) => {
    const anchor = { element, id, text, location };
    location += text.split(' ').length;
    return anchor;
  });
  const raw_content = passages.map(([, , text]) => text).join(' ');
  return { raw_url: '/briefings/sheds/', raw_content, meta: {}, filters: {}, anchors };
}
const page = pageOf(
  ['h1', '~0', 'Locks on sheds.'],
  ['div', '~1', 'For: Keepers of sheds.'],
  ['h2', 'in-two-minutes', 'In two minutes.'],
  ['p', 'p1', 'A lock keeps rain out. It does not keep thieves out.'],
  ['p', 'p2', 'Some sheds have no lock.'],
  ['h2', 'what-to-do', 'What to do next.'],
  ['h3', '~6', 'Keepers.'],
  ['p', 'a1', 'Oil the lock of the shed.'],
  ['div', '~l8', 'our suggestion.'],
  ['h2', 'findings', 'Findings.'],
  ['h3', 'f1', 'Hinges rust before locks.'],
  ['p', 'p3', 'In a study of hinges, 31% rust.'],
  ['p', 'p4', 'Rust comes with rain and starts at the hinges.'],
);
const words = page.raw_content.split(' ');
const asked = (...looked: string[]) =>
  new Map(
    words.flatMap((word, at) => {
      const plain = word.toLowerCase().replace(/\W/g, '');
      return looked.includes(plain) ? [[at, { worth: 1, words: plain }] as const] : [];
    }),
  );
const snippet = (places: HowFound['places'], found: Partial<HowFound> = {}) =>
  snippetOf(page, { places, named: false, number: false, terms: [], ...found });
const says = (...given: Parameters<typeof snippet>) =>
  snippet(...given)
    ?.pieces.map(({ text }) => text)
    .join(' ');

test('a page that is named says the first point of its summary that answers', () =>
  expect(snippet(asked('sheds'), { named: true })).toMatchObject({
    heading: 'In two minutes',
    anchor: 'p2',
  }));

test('else the passage that holds most of the question, also by its heading', () =>
  expect(snippet(asked('hinges', 'rain'))).toMatchObject({
    heading: 'Findings: Hinges rust before locks',
    anchor: 'p4',
  }));

test('a number comes before words only where a number is asked for', () => {
  const places = asked('study', 'hinges', 'rust');
  expect(snippet(places)?.anchor).toBe('p4');
  expect(snippet(places, { number: true })?.anchor).toBe('p3');
});

test('an action is quoted with its force, under the role that it is for', () =>
  expect(snippet(asked('oil', 'lock'))).toMatchObject({
    heading: 'What to do next: Keepers',
    anchor: 'a1',
    labels: ['our suggestion'],
  }));

test('a point is shown whole, with its “not”', () =>
  expect(says(asked('rain', 'keeps'))).toBe(
    'A lock keeps rain out. It does not keep thieves out.',
  ));

test('the head of a page is never quoted', () =>
  expect(says(asked('keepers', 'for'))).not.toContain('Keepers of sheds'));

test('what explains many things says the one that is asked for', () =>
  expect(snippet(asked('lock'), { terms: ['p2'] })?.anchor).toBe('p2'));

test('marks words of the question, and quotes a few that a browser finds again', () => {
  const found = snippet(asked('rain', 'hinges'));
  expect(found?.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'rain',
    'hinges.',
  ]);
  expect(found?.quote).toBe('rain and starts at the');
});

test('a page without sentences says nothing', () =>
  expect(
    snippetOf(
      { ...page, anchors: [] },
      { places: asked('rain'), named: false, number: false, terms: [] },
    ),
  ).toBe(undefined));
