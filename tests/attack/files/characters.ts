import { harmless, hosts, inField, inProse, inSummary, type Family } from '../attack.ts';

/** Characters that nobody sees, and those that turn a text round. */
const hidden = [
  0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x9b, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b,
  0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xe000, 0xfe0f, 0xfeff, 0xfff9, 0xfffb, 0xfffe, 0xe0041,
  0xe0100, 0x10fffd,
];

/** What may stand in a text, though it is unusual. */
const open: [string, string][] = [
  ['a space that does not break', 'Nobody\u00a0asked.'],
  ['a thin space', 'Nobody\u2009asked.'],
  ['a letter with forty accents', `a${'\u0301'.repeat(40)}`],
  ['words from right to left', 'שלום and مرحبا'],
  ['Cyrillic letters that look like ours', 'Nоbоdу аskеd.'],
  ['a letter beyond the first plane', 'Nobody asked 𝒲hy.'],
  ['a smiling face', 'Nobody asked 🙂.'],
];

/** Characters that a reader does not see, or sees as others, in prose and in fields. */
export const characters: Family = (random) => [
  ...hidden.flatMap((code) => {
    const is = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const sign = String.fromCodePoint(code);
    const prose = random.one([
      `Nobody${sign}asked.`,
      `${sign}Nobody asked.`,
      `Nobody asked.${sign}`,
    ]);
    const field = random.one([inField, inSummary]);
    const meets = ['character-hidden'];
    const host = random.one(Object.values(hosts));
    return [inProse(host, is, prose, meets), field(is, `Nobody ${sign}asked.`, meets)];
  }),
  ...open.flatMap(([is, text]) => [
    inProse(random.one(Object.values(hosts)), is, text, harmless),
    inField(is, text, harmless),
  ]),
  inField('U+FFFD', 'Nobody \ufffdasked.', ['character-lost']),
  inProse(hosts.letter, 'U+FFFD', 'Nobody \ufffdasked.', ['character-lost']),
];
