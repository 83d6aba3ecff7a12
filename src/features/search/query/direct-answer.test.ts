import { expect, test } from 'vitest';
import { directAnswers } from './direct-answer.ts';
import { find } from './find.ts';
import type { AnswerEntry } from './files.ts';
import { fakeEngine, fakeFiles } from '../../../../tests/search/fake-index.ts';

const pages = { a: 'Rapid reviews of babies', b: 'Home education' };
const terms = [
  {
    id: 'multi-agency-safeguarding-hub',
    shown: ['multi-agency safeguarding hub', 'MASH'],
    hidden: ['front door'],
    definition: 'A joint team that receives concerns.',
  },
];
const place = (kind: 'briefing' | 'recommendations', about: string): AnswerEntry => ({
  kind,
  about,
  title: about,
  text: '',
  note: '',
  address: `/${kind}/`,
});
const number = (
  title: string,
  { unit, base = title, from = '2020' }: { unit: string; base?: string; from?: string },
): AnswerEntry => ({
  kind: 'statistic',
  id: title,
  title,
  base,
  unit,
  period: { from, to: from },
  place: 'England',
  rivals: {},
  text: '',
  note: '',
  address: `/${title}/`,
});
const files = {
  ...fakeFiles(pages, terms),
  answers: () =>
    Promise.resolve([
      number('Rapid reviews received', { unit: 'rapid reviews' }),
      number('Incidents with a bruise', { unit: '%', base: 'incidents notified' }),
      place('recommendations', 'Visit children in home education'),
      place('briefing', 'PB-2026-03'),
    ]),
};
const answers = async (text: string) =>
  (await directAnswers(text, await find(text, { engine: fakeEngine(pages), files }), files)).map(
    ({ address }) => address,
  );

test.each([
  ['what is MASH?', '/glossary/#multi-agency-safeguarding-hub'],
  ['multi-agency safeguarding hub', '/glossary/#multi-agency-safeguarding-hub'],
  ['how many rapid reviews', '/Rapid reviews received/'],
  ['how many rapid reviews in 2020', '/Rapid reviews received/'],
  ['recommendations home education', '/recommendations/'],
  ['pb 2026 3', '/briefing/'],
])('answers “%s” directly', async (text, address) =>
  expect(await answers(text)).toEqual([address]),
);

test.each([
  'rapid reviews',
  'MASH and home education',
  'how many roads',
  'how many rapid reviews in 2021',
  'how many rapid reviews each year',
  'how many rapid reviews in Wales',
  'how many rapid reviews of babies',
  'how many incidents with a bruise',
  'what percentage of bruises were incidents',
  'who runs the MASH',
  'front door',
  'how many raqid reviews',
])('does not answer what “%s” does not ask', async (text) =>
  expect(await answers(text)).toEqual([]),
);
