import { asValue, asWhole, harmless, hosts, inList, type Family, type Planned } from '../attack.ts';

const tag = ['yaml-odd'];
const alias = ['yaml-alias'];
const broken = ['yaml-broken'];
const wrong = ['field-wrong'];
const deep = ['nesting-deep'];

/** Lines in place of the title, and what is to be said of them. */
const titles: [string, string, readonly string[]][] = [
  ['bytes in Base64', 'title: !!binary c2hlZA==', tag],
  ['a function', "title: !!js/function 'function () { evil() }'", tag],
  ['a regular expression', 'title: !!js/regexp /evil/', tag],
  ['an object of Python', "title: !!python/object/apply:os.system ['evil']", tag],
  ['an object of Ruby', 'title: !ruby/object:Gem::Installer evil', tag],
  ['a tag of its own', 'title: !evil words', tag],
  ['a tag by address', 'title: !<tag:evil.example,2026:x> words', tag],
  ['a text that is called a text', 'title: !!str words', tag],
  ['a text that is called a number', 'title: !!float words', tag],
  ['a date that is called one', 'title: !!timestamp 2026-12-01', tag],
  ['a set', 'title: !!set { evil }', tag],
  ['an ordered map', 'title: !!omap [evil: evil]', tag],
  ['the tag of nothing', 'title: ! words', tag],
  ['a tag on a field', '!!str title: words', tag],
  ['an anchor', 'title: &evil words', alias],
  ['an anchor that is meant as a word', 'title: &c. and so on', alias],
  ['an anchor alone', 'title: &evil', alias],
  ['a reference', 'title: *urgent*', [...alias, ...broken]],
  ['a reference to nothing', 'title: *evil', [...alias, ...broken]],
  ['a reference to itself', 'title: &evil [*evil]', alias],
  ['a merge', 'title: words\n<<: { summary: evil }', ['key-unknown', ...alias]],
  ['a merge of a reference', 'about: &evil [words]\n<<: *evil\ntitle: words', alias],
  ['a list', 'title: [evil]', wrong],
  ['a group', 'title: { evil: evil }', wrong],
  ['nothing', 'title:', wrong],
  ['a tilde', 'title: ~', wrong],
  ['a truth', 'title: true', wrong],
  ['a number', 'title: 2026', wrong],
  ['a number that is none', 'title: .nan', wrong],
  ['a number without end', 'title: -.inf', wrong],
  ['a number of 400 digits', `title: ${'9'.repeat(400)}`, wrong],
  ['an exponent of 400 digits', `title: 1e${'9'.repeat(400)}`, wrong],
  ['a number in another base', 'title: 0x1F', wrong],
  ['an empty text', 'title: ""', wrong],
  ['a text of spaces', 'title: "   "', wrong],
  ['a quote that is not closed', 'title: "evil', broken],
  ['a bracket that is not closed', 'title: [evil', broken],
  ['a brace that is not closed', 'title: {evil', broken],
  ['an escape that is none', 'title: "\\q"', broken],
  ['an escaped null', 'title: "e\\0vil"', ['character-hidden']],
  ['an escaped form feed', 'title: "e\\fvil"', ['character-hidden']],
  ['an escaped mark of direction', 'title: "e\\u202evil"', ['character-hidden']],
  ['an escaped half of a pair', 'title: "e\\ud800vil"', [...broken, 'character-hidden']],
  [
    'an escape beyond the last character',
    'title: "e\\Uffffffffvil"',
    [...broken, 'character-lost'],
  ],
  ['two titles', 'title: words\ntitle: evil', broken],
  ['two titles, one in quotes', 'title: words\n"title": evil', broken],
  ['a tab for an indent', 'title:\n\tevil', broken],
  ['a field without a colon', 'title', broken],
  ['a reserved sign', 'title: @evil', broken],
  ['a backtick', 'title: `evil`', broken],
  ['a per cent sign', 'title: %evil', broken],
  ['a list as a field', '? [evil]\n: evil\ntitle: words', ['yaml-odd']],
  ['the prototype as a field', '__proto__: { draft: true }\ntitle: words', ['key-unknown']],
  ['a constructor as a field', 'constructor: evil\ntitle: words', ['key-unknown']],
  ['a method as a field', 'toString: evil\ntitle: words', ['key-unknown']],
  ['an empty field', '"": evil\ntitle: words', ['key-unknown']],
  ['a field of nothing', '~: evil\ntitle: words', ['key-unknown', ...broken]],
  ['forty lists in one another', `title: ${'['.repeat(40)}${']'.repeat(40)}`, wrong],
  ['sixty lists in one another', `title: ${'['.repeat(60)}${']'.repeat(60)}`, deep],
  ['ten thousand lists', `title: ${'['.repeat(10_000)}`, deep],
  ['lists with spaces between', `title: ${'[ '.repeat(3000)}`, deep],
  ['groups in one another', `title: ${'{a: '.repeat(3000)}`, deep],
  ['lists on many lines', `title:\n${steps(400)}`, deep],
  ['signs of a list on one line', `title:\n  ${'- '.repeat(3000)}evil`, deep],
  ['signs of a field on one line', `title:\n  ${'? '.repeat(3000)}evil`, [...deep, ...broken]],
  ['a comment instead of a text', 'title: # evil', wrong],
  ['a long text in one word', `title: ${'evil'.repeat(20_000)}`, ['text-long', ...wrong]],
  [
    'a hundred thousand names',
    `themes: [${'evil, '.repeat(60_000)}evil]\ntitle: words`,
    ['theme-missing', 'yaml-broken', ...deep],
  ],
];

function steps(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${' '.repeat(depth + 1)}-`).join('\n');
}

const onTitle = ([is, line, meets]: (typeof titles)[number], host = hosts.briefing): Planned =>
  asWhole(host, `${is} as a title`, (text) => text.replace(/^title: .*$/m, () => line), meets);

/** The bomb of a thousand million words: each line is ten of the one before. */
const bomb = ['a: &a [evil]', ...'bcdefghi'.split('').map(bombLine)].join('\n');

function bombLine(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
}

const wholes: [string, (text: string) => string, readonly string[]][] = [
  ['a bomb of references', (text) => text.replace('---\n', `---\n${bomb}\n`), alias],
  ['front matter that is a list', () => '---\n- evil\n---\n\nWords.\n', wrong],
  ['front matter that is a word', () => '---\nevil\n---\n\nWords.\n', wrong],
  ['front matter of nothing', () => '---\n---\n\nWords.\n', ['field-wrong', 'field-missing']],
  [
    'front matter that is never closed',
    (t) => t.replace(/\n---\n/, '\n'),
    ['front-matter-missing'],
  ],
  ['front matter of JSON', () => '---\n{ "title": "evil" }\n---\n\nWords.\n', ['field-missing']],
  ['front matter of TOML', () => '+++\ntitle = "evil"\n+++\n', ['front-matter-missing']],
  ['a directive', (text) => text.replace('---\n', '---\n%YAML 1.1\n'), broken],
  ['two documents', (text) => text.replace('\nsummary:', '\n...\n---evil\nsummary:'), broken],
];

const lists: [string, string, readonly string[]][] = [
  ['a second document', '---\n- id: evil\n', broken],
  ['a directive', '%TAG ! tag:evil.example,2026:\n', broken],
  ['a text for an entry', '- evil\n', wrong],
  ['a list for an entry', '- [evil]\n', wrong],
  ['nothing for an entry', '-\n', wrong],
  ['a group behind the list', 'evil: evil\n', broken],
];

const values: [string, string, readonly string[]][] = [
  ['infinity', '.inf', wrong],
  ['no number', '.nan', wrong],
  ['a number beyond all', '1e999', wrong],
  ['a number below nought', '-1', ['value-impossible']],
  ['a number in quotes', '"3"', wrong],
  ['a number in octal', '0o17', harmless],
  ['the smallest number', '5e-324', ['value-impossible', ...harmless]],
  ['a number with 30 digits', '9'.repeat(30), ['value-impossible']],
];

/** What YAML allows and nobody means, in documents and in lists. */
export const yaml: Family = (random) => [
  ...titles.map((title) => onTitle(title)),
  ...random.some(titles, 12).map((title) => onTitle(title, hosts.letter)),
  ...wholes.map(([is, change, meets]) => asWhole(hosts.briefing, is, change, meets)),
  ...lists.map(([is, entry, meets]) => inList('sources.yaml', is, () => entry, meets)),
  ...values.map(([is, value, meets]) => asValue(is, value, meets)),
];
