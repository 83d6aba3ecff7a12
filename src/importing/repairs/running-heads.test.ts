import { expect, test } from 'vitest';
import type { SheetLine } from '../line.ts';
import { runningHeads } from './running-heads.ts';

const sheet = (...texts: string[]): SheetLine[] => texts.map((text) => ({ text, apart: true }));
const texts = (sheets: SheetLine[][]) =>
  runningHeads(sheets).sheets.map((lines) => lines.map(({ text }) => text));

test('takes out what stands at the head or the foot of each sheet, whatever its number', () =>
  expect(
    texts([
      sheet('Institute', 'One.', 'Two.', 'Three.', 'Sheet 1 of 2'),
      sheet('Institute', 'Four.', 'Five.', 'Six.', 'Sheet 2 of 2'),
    ]),
  ).toEqual([
    ['Institute', 'One.', 'Two.', 'Three.'],
    ['Four.', 'Five.', 'Six.'],
  ]));

test('tells what it took out', () =>
  expect(runningHeads([sheet('a', 'Foot'), sheet('b', 'Foot')]).notes).toEqual([
    'Head or foot of the sheets, left out of the letter: “Foot”.',
  ]));

test('keeps what stands twice by chance, once at a head and once in a signature', () =>
  expect(
    texts([sheet('x', 'Institute'), sheet('p', 'q', 'r', 's'), sheet('y', 'Institute')])[2],
  ).toEqual(['y', 'Institute']));
