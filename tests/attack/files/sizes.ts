import { asWhole, hosts, inField, inProse, type Family } from '../attack.ts';

const large = ['file-large'];
const long = ['text-long'];
/** What would take long to read, or cannot be followed. */
const stopped = ['text-long', 'nesting-deep'];
/** What may be let through as long as it takes no time. */
const either = ['text-long', 'nesting-deep', 'html-refused', 'nothing'];

const times = (text: string, count: number) => text.repeat(count);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** What costs a parser time or depth, and what is to be said of it. */
const heavy: [string, string, readonly string[]][] = [
  ['30,000 stars that open', times('*a ', 30_000), stopped],
  ['30,000 stars with a letter', times('*a', 30_000), stopped],
  ['30,000 underlines', times('_a ', 30_000), stopped],
  ['stars and underlines by turns', times('*a _b ', 15_000), stopped],
  ['two stars and one by turns', times('*a **b ', 12_000), stopped],
  ['three stars that never close', times('a***', 20_000), stopped],
  ['tildes that never close', times('~~a ', 20_000), either],
  ['backticks in uneven runs', lines(1000, (index) => `a ${times('`', index % 90)}`), either],
  [
    'backticks on one line',
    lines(80, (index) => times('`', index + 1)).replaceAll('\n', ' a '),
    either,
  ],
  ['900 brackets that open', times('[a ', 900), either],
  ['50,000 brackets', times('[', 50_000), stopped],
  ['50,000 brackets with letters', times('[a', 50_000), stopped],
  ['links in one another', times('[a](', 20_000), stopped],
  ['references to nothing', times('[a][b]', 9000), stopped],
  ['pictures in one another', times('![', 20_000), stopped],
  ['angle brackets', times('<', 50_000), either],
  ['angle brackets with letters', times('<a ', 20_000), either],
  ['comments that never close', times('<!-- a ', 9000), either],
  ['declarations that never close', times('<!A ', 9000), either],
  ['instructions that never close', times('<? ', 9000), either],
  ['entities', times('&amp;', 40_000), either],
  ['entities that are none', times('&evil', 40_000), either],
  ['backslashes', times('\\\\', 100_000), either],
  ['addresses in a row', times('https://sheds.example/a ', 3000), either],
  ['addresses that never end', times('https://a.', 20_000), stopped],
  ['signs of the web', times('www.', 40_000), stopped],
  ['parts of an e-mail address', times('a@', 40_000), stopped],
  ['one long e-mail address', `${times('a.', 50_000)}@`, stopped],
  ['quotations 45 deep', lines(45, (index) => `${times('> ', index + 1)}a`), either],
  ['quotations 500 deep', `${times('> ', 500)}a`, stopped],
  ['10,000 signs of quotation', times('>', 10_000), stopped],
  ['lists 45 deep', lines(45, (index) => `${times('  ', index)}- a`), either],
  ['lists 500 deep', lines(500, (index) => `${times('  ', index)}- a`), stopped],
  ['lists 500 deep on one line', `${times('- ', 500)}a`, stopped],
  ['numbered lists on one line', `${times('1) ', 500)}a`, stopped],
  ['lists and quotations by turns', `${times('- > ', 500)}a`, stopped],
  ['bold words in bold words', `${times('**a ', 5000)}${times('b**', 5000)}`, stopped],
  [
    'a table of 300 columns',
    `|${times('a|', 300)}\n|${times('-|', 300)}\n|${times('b|', 300)}`,
    either,
  ],
  ['a table of 3,000 rows', `|a|\n|-|\n${lines(3000, () => '|b|')}`, either],
  [
    'a table of 300 by 300',
    `|${times('a|', 300)}\n|${times('-|', 300)}\n${lines(300, () => `|${times('b|', 300)}`)}`,
    stopped,
  ],
  [
    'a table whose cells are missing',
    `|${times('a|', 400)}\n|${times('-|', 400)}\n${lines(3000, () => '|b|')}`,
    either,
  ],
  ['tables that are none', lines(6000, () => '|a|b|'), either],
  [
    '4,000 footnotes',
    [(at: string) => `a[^${at}]`, (at: string) => `[^${at}]: b`]
      .map((write) => lines(4000, (index) => write(word(index))))
      .join('\n\n'),
    either,
  ],
  ['one footnote named 4,000 times', `${times('a[^e] ', 900)}\n\n[^e]: b`, either],
  ['3,000 definitions', lines(3000, (index) => `[${word(index)}]: /themes/`), either],
  ['2,000 headings', lines(2000, (index) => `### ${word(index)}\n`), either],
  ['a heading of 100,000 letters', `### ${times('evil ', 20_000)}`, stopped],
  ['a word of 200,000 letters', times('evil', 50_000), stopped],
  ['40,000 words', times('evil words ', 20_000), either],
  ['60,000 lines', lines(60_000, () => 'evil'), stopped],
  ['100,000 empty lines', times('\n', 100_000), either],
  ['100,000 spaces at the end of a line', `a${times(' ', 100_000)}b`, either],
  ['100,000 tabs', `a${times('\t', 100_000)}b`, either],
  ['spaces before a quotation', `${times(' ', 20_000)}> a`, stopped],
  ['fences of code', lines(3000, (index) => times('`', 3 + (index % 80))), either],
  ['600,000 letters', times('evil words ', 60_000), large],
  ['5 MB', times('evil words ', 450_000), large],
];

/** A word for each number, since digits belong to statistics. */
function word(index: number): string {
  return Array.from(index.toString(26))
    .map((digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)])
    .join('');
}

/** Files that take long to read, or go deep. */
export const sizes: Family = (random) => [
  ...heavy.map(([is, prose, meets]) =>
    inProse(random.one([hosts.letter, hosts.theme]), is, prose, meets),
  ),
  ...random
    .some(
      heavy.filter(([, prose, meets]) => prose.length < 100_000 && meets.length > 0),
      6,
    )
    .map(([is, prose]) => inField(is, prose, either)),
  asWhole(
    hosts.briefing,
    'a title of 100,000 letters',
    (text) => text.replace(/^title: .*$/m, `title: ${times('evil ', 20_000)}`),
    long,
  ),
];
