import { describe, expect, test } from 'vitest';
import { editionOf, madeUp } from '../../tests/library/library.ts';
import { documentKinds, listKinds } from '../model/kinds.ts';
import type { Library } from '../model/library.ts';
import { plant, stringFields } from '../../tests/library/string-fields.ts';
import { issueText } from '../model/issue.ts';
import { acceptances, identifiability } from './identifiability.ts';
import { ownDetails } from './identifying-details.ts';

const written = (text: string) => (library: Library) => {
  editionOf(library, 'shed-locks').body += `\n${text}\n`;
};

test('finds nothing in the made-up library', () => expect(identifiability(madeUp())).toEqual([]));

const hits: Record<string, string[]> = {
  'postcode-found': [
    'The shed stands at ZZ9 9ZZ.',
    'The shed stands at ZZ99ZZ.',
    'The shed stands at zz9 9zz.',
    'The shed stands at zz99zz.',
    'The shed stands at Se1-1aa.',
    'The shed stands at ZZ9\n9ZZ.',
    'The shed stands at **ZZ9** 9ZZ.',
    'The shed stands at ZZ9&nbsp;9ZZ.',
    'The shed stands at [ZZ9](/glossary/) 9ZZ.',
    'See https://sheds.example/near?at=ZZ9%209ZZ.',
  ],
  'nhs-number-found': [
    'Number 999 000 0000 hangs on the wall.',
    'Number 999-000-0000 hangs on the wall.',
    'Number 999.000.0000 hangs on the wall.',
    'Number 999\u2009000\u20090000 hangs on the wall.',
    'Number 999 – 000 – 0000 hangs on the wall.',
    'Number 9434765919 hangs on the wall.',
    'Number 94347\u200b65919 hangs on the wall.',
    'See https://sheds.example/9434765919.',
    'Number 999 [000](/glossary/) 0000 hangs on the wall.',
  ],
  'national-insurance-number-found': [
    'Number AB 12 34 56 C hangs there.',
    'Number AB123456C hangs there.',
    'Number ab 123456 c hangs there.',
  ],
  'birth-date-found': [
    'The keeper was born on 3 May.',
    'The keeper was born on the 3rd of May 2019.',
    'The keeper was born on the third of May.',
    'The keeper was born on May 3, 2019.',
    'The keeper was born 2019-05-03.',
    'DOB: 3/5/1999',
    'D.O.B. 03.05.1999',
    'The date of birth is 3 May 1999.',
    'Her birthday is 3 May.',
    'She was born in May 2019.',
  ],
  'age-with-place-found': [
    'A cyclist aged 9 from Shedham came.',
    'A 9-year-old cyclist of Shedham came.',
    'A nine-year-old cyclist of Shedham came.',
    'In Shedham, a 9-year-old cyclist came.',
    'A cyclist, aged nine, came near Shedham.',
    'A 6-month-old baby in Shedham slept.',
  ],
  'school-found': [
    'The cyclist went to Shedham Primary School.',
    'The cyclist went to St Mary’s Academy.',
    'The cyclist left Lower Shedham C of E Primary School.',
    'The cyclist goes to Shedham Nursery.',
  ],
  'street-found': ['The shed stands at 12 Shed Lane.', 'The shed stands at 4a Old Shed Road.'],
  'email-found': [
    'Write to keeper@sheds.example.',
    'Write to [the keeper](mailto:k@sheds.example)',
  ],
  'telephone-found': [
    'Ring 01632 960123.',
    'Ring 020 7946 0123.',
    'Ring 07700 900123.',
    'Ring +44 7700 900123.',
    'Ring (01632) 960 123.',
  ],
};

test.each(Object.entries(hits).flatMap(([code, texts]) => texts.map((text) => [text, code])))(
  'refuses “%s”',
  (text, code) => {
    const codes = identifiability(madeUp(written(text))).map((found) => found.code);
    expect(codes).toContain(code);
    expect(new Set(codes).size).toBe(codes.length);
  },
);

test('each rule for a detail of one person has a text that it finds', () =>
  expect(Object.keys(hits).sort()).toEqual(
    [...new Set(ownDetails.map(({ code }) => code))].sort(),
  ));

test.each([
  'Children aged 9 in England ride.',
  'Children aged 16 or 17 in care ride.',
  'Counted in March 2024, at ages 5 to 9.',
  'See section 16B of the Act.',
  'See section 47 and sections 17, 20 and 47 of the Act.',
  'See paragraph 4.12, and SI 2018/794.',
  'PB-2026-01 tells of sheds.',
  'Published on 3 May 2022, and born of need.',
  'Children born on or after 1 September 2020 ride.',
  'Babies born before 1 April 2019 did not ride.',
  'A report on Shedham, Rotherham and Rochdale.',
  'Primary schools, nurseries and the Royal College of Nursing came.',
  'Every School and each Academy rides.',
  'The Department for Education and the University of Shedham counted 1,234,567,890 nails.',
  'It came 1st, on the M1, in row B2 of table A1.',
  'See https://www.gov.uk/media/5f2b7c0a8fa8f57acd1a1b2c/report_1234567890.pdf.',
  'See doi.org/10.1016/j.chiabu.2020.104567 and ISBN 978-1-78655-123-4.',
  'Ring 0800 1111.',
  'It cost £12,345,678 in 2019-20.',
  '1 Close to the shed, 2 Drive bicycles.',
])('allows “%s”', (text) => {
  expect(identifiability(madeUp(written(text)))).toEqual([]);
});

test('allows the number of a helpline, which is in the list of helplines', () => {
  const withLine = (library: Library) => {
    library.helplines[0]!.href = 'tel:01632960123';
    editionOf(library, 'shed-locks').actions[0]!.do = 'Ring 01632 960123.';
  };
  expect(identifiability(madeUp(withLine))).toEqual([]);
});

test('points at the line on which the detail begins', () => {
  const [found] = identifiability(madeUp(written('A shed.\n\nIt is wet at\nthe place ZZ9\n9ZZ.')));
  const { body, bodyLine } = editionOf(madeUp(), 'shed-locks');
  expect(found!.line).toBe(bodyLine + body.split('\n').length + 3);
});

const everyField = stringFields();

test('there are string fields of every kind to try', () => {
  expect([...new Set(everyField.map(({ shelf }) => shelf))]).toEqual(
    Object.keys({ ...documentKinds, ...listKinds }),
  );
  expect(everyField.length).toBeGreaterThan(100);
});

test.each(everyField.map((field) => [`${field.shelf} ${field.path.join('.')}`, field] as const))(
  'sees an NHS number, a date of birth and a postcode in %s',
  (_, field) => {
    const text = 'Number 943 476 5919, born on 3 May 2019, lives at ZZ99 9ZZ.';
    const library = madeUp((made) => plant(made, field, text));
    const codes = identifiability(library).map(({ code }) => code);
    // A text that is planted among what is accepted accepts nothing that is there.
    expect(new Set(codes.filter((code) => code !== 'acceptance-idle'))).toEqual(
      new Set(['postcode-found', 'nhs-number-found', 'birth-date-found']),
    );
  },
);

describe('what an editor accepts', () => {
  const accepting = (line: number, code = 'school-found') =>
    madeUp((library) => {
      const edition = editionOf(library, 'shed-locks');
      edition.body = 'See Shedham Primary School.\nAnd Lower Sheds Academy.';
      edition.accepted = [{ code, line, reason: 'It was made up.' }];
    });
  const { bodyLine } = editionOf(madeUp(), 'shed-locks');

  test('is no finding on that line, and one on any other', () => {
    const library = accepting(bodyLine);
    expect(identifiability(library)).toMatchObject([{ code: 'school-found', line: bodyLine + 1 }]);
    expect(acceptances(library)).toMatchObject([{ line: bodyLine, reason: 'It was made up.' }]);
  });

  test.each([
    [bodyLine + 9, 'school-found'],
    [bodyLine, 'street-found'],
  ])('is told when nothing on line %i is %s', (line, code) => {
    const codes = identifiability(accepting(line, code)).map((found) => found.code);
    expect(codes).toEqual(['school-found', 'school-found', 'acceptance-idle']);
  });
});

test('weighs details of several kinds in one paragraph more than each alone', () => {
  const problemOf = (text: string) => identifiability(madeUp(written(text)))[0]!.problem;
  expect(problemOf('The shed is at ZZ9 9ZZ.')).toContain('(80 of 100), for ');
  expect(problemOf('The shed is at ZZ9 9ZZ, 12 Shed Lane.')).toContain('(90 of 100)');
});

test('quotes the words at fault, and masks them for a log', () => {
  const [found] = identifiability(madeUp(written('The shed is at ZZ9 9ZZ.')));
  expect(issueText(found!)).toContain('It reads: “ZZ9 9ZZ”');
  expect(`${found!.problem} ${found!.cure}`).not.toContain('ZZ9');
});
