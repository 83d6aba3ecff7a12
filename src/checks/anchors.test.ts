import { expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import type { Library } from '../model/library.ts';
import { anchors } from './anchors.ts';

const shed = (library: Library) => editionOf(library, 'bicycle-sheds');
const without = (part: string) => (library: Library) => {
  shed(library).body = shed(library).body.replace(part, '');
};
const texts = ['Build more sheds.', 'Oil the hinges every [](stat:oiling-days).'];
const recommends =
  (...order: string[]) =>
  (library: Library) => {
    shed(library).recommendations.forEach((item, index) => {
      item.text = order[index]!;
    });
  };

const mistakes: [what: string, change: (library: Library) => void, code: string][] = [
  [
    'a paragraph that went without a reason',
    without('Nobody asked the bicycles.'),
    'number-removed-without-reason',
  ],
  [
    'a finding that went without a reason',
    without('### Hinges rust\n'),
    'number-removed-without-reason',
  ],
  [
    'an action that went without a reason',
    (library) => {
      shed(library).actions.pop();
    },
    'number-removed-without-reason',
  ],
  [
    'a recommendation that went without a reason',
    (library) => {
      shed(library).recommendations.pop();
    },
    'number-removed-without-reason',
  ],
  [
    'a removed number that is still there',
    (library) => {
      shed(library).removed = [{ id: 'p1', reason: 'Gone.' }];
    },
    'number-not-removed',
  ],
  [
    'a removed number that never was',
    (library) => {
      shed(library).removed = [{ id: 'p99', reason: 'Gone.' }];
    },
    'number-unknown',
  ],
  [
    'a number that passed from one recommendation to another',
    recommends(texts[1]!, texts[0]!),
    'recommendation-shifted',
  ],
  [
    'a number that was given to a new recommendation',
    recommends(texts[0]!, 'Ask the bicycles what they would like.'),
    'recommendation-reused',
  ],
];

test('finds nothing where each number keeps its text', () => expect(anchors(madeUp())).toEqual([]));
test.each(mistakes)('finds %s', (_, change, code) =>
  expect(anchors(madeUp(change)).map((found) => found.code)).toContain(code),
);

test('lets a number go with a reason', () => {
  const library = madeUp((it) => {
    without('Nobody asked the bicycles.')(it);
    shed(it).removed = [{ id: 'p8', reason: 'We have asked them.' }];
  });
  const [found] = anchors(madeUp(without('Nobody asked the bicycles.')));
  expect(found!.problem).toContain('Nobody asked the bicycles.');
  expect(anchors(library).map(({ code }) => code)).toEqual(
    found!.cure.includes('id: p8') ? [] : ['never'],
  );
});

test('only warns of a draft', () => {
  const found = anchors(
    madeUp((library) => {
      const draft = editionOf(library, 'reading-rooms');
      draft.body = draft.body.replaceAll(/^- .*$/gm, '- Another text altogether, about bells.');
    }),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});
