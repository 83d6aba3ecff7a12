import { expect, test } from 'vitest';
import { directAnswer } from './direct-answer.ts';
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
const entry = (kind: AnswerEntry['kind'], about: string): AnswerEntry => ({
  kind,
  about,
  title: about,
  text: '',
  note: '',
  address: `/${kind}/`,
});
const files = {
  ...fakeFiles(pages, terms),
  answers: () =>
    Promise.resolve([
      entry('statistic', 'Rapid reviews received in a year'),
      entry('recommendation', 'Visit children in home education'),
      entry('briefing', 'PB-2026-03'),
    ]),
};
const answer = async (text: string) =>
  (await directAnswer(await find(text, { engine: fakeEngine(pages), files }), files))?.address;

test.each([
  ['what is MASH?', '/glossary/#multi-agency-safeguarding-hub'],
  ['front door', '/glossary/#multi-agency-safeguarding-hub'],
  ['how many rapid reviews', '/statistic/'],
  ['recommendations home education', '/recommendation/'],
  ['pb 2026 3', '/briefing/'],
])('answers “%s” directly', async (text, address) => expect(await answer(text)).toBe(address));

test.each(['rapid reviews', 'MASH and home education', 'how many roads'])(
  'does not answer what “%s” does not ask',
  async (text) => expect(await answer(text)).toBeUndefined(),
);
