import {
  harmless,
  hosts,
  inList,
  slugOf,
  type Family,
  type Host,
  termOf,
  type Planned,
} from '../attack.ts';

const wrong = ['slug-wrong', 'slug-duplicate'];

/** Names that a disk may keep for itself, or that two addresses would share. */
const names = [
  'con',
  'aux',
  'nul',
  'prn',
  'com1',
  'lpt9',
  'Evil',
  'EVIL',
  'e vil',
  ' evil',
  'evil ',
  'evil.',
  'e.vil',
  'evil..',
  'e_vil',
  '-evil',
  'evil-',
  'e--vil',
  'évil',
  'e\u0301vil',
  'еvil',
  'ｅvil',
  'evıl',
  'ﬁle-evil',
  'evil🙂',
  'e\u200bvil',
  'e\u202evil',
  'e\nvil',
  'e\tvil',
  '%65vil',
  'e%2fvil',
  'evil#p1',
  'evil?a',
  'evil&a',
  'evil=a',
  'e"vil',
  "e'vil",
  'e<b>vil',
  'e$evil',
  'e`evil`',
  '$(evil)',
  'evil;evil',
  'e|vil',
  'e*vil',
  'e:vil',
  'e\\vil',
  '~',
  '__proto__',
  'evil'.repeat(21),
];

/** The name as it is, with nothing of its own: two attacks of a name never meet in one library. */
const named =
  (host: Host, name: string): Planned =>
  (number) => ({
    is: `“${name}” as the name of a ${host.kind}`,
    files: { [host.path(name)]: host.text(number, 'Nobody asked again.') },
    entries: {},
    meets: wrong,
  });

/** Files that are no document, and those that are one under an unusual name. */
const files: [string, readonly string[]][] = [
  ['briefings/#/v0.md', ['edition-number']],
  ['briefings/#/v01.md', ['edition-number']],
  ['briefings/#/V1.md', ['edition-number']],
  ['briefings/#/v1.MD', ['edition-number']],
  ['briefings/#/v1.markdown', ['edition-number']],
  ['briefings/#/v1.md.bak', ['edition-number']],
  ['briefings/#/v1 (copy).md', ['edition-number']],
  ['briefings/#/v2.md', ['edition-number']],
  ['briefings/#/v99999999999999999999.md', ['edition-number']],
  ['briefings/#/v1.md/v1.md', ['edition-number']],
  ['briefings/#/more/v1.md', ['edition-number']],
  ['briefings/#.md', ['edition-number']],
  ['briefings/#/v1.mdx', ['code-refused']],
  ['briefings/#/v1.astro', ['edition-number']],
  ['briefings/#/v1.html', ['edition-number']],
  ['briefings/#/evil.js', ['edition-number']],
  ['letters/#.md', ['file-misnamed']],
  ['letters/2025-13-01-#.md', ['file-misnamed']],
  ['letters/2025-04-01-#.mdx', ['code-refused']],
  ['letters/2025-04-01-#.txt', ['file-misnamed']],
  ['letters/more/2025-04-01-#.md', ['file-misnamed']],
  ['themes/#.mdx', ['code-refused']],
  ['themes/#.html', ['file-misnamed']],
  ['themes/more/#.md', ['file-misnamed']],
  ['letters/.#.md', harmless],
  ['briefings/#.notes/v1.md', wrong],
  ['evil-#.js', harmless],
  ['.git/hooks/#', harmless],
];

const filed =
  ([path, meets]: (typeof files)[number]): Planned =>
  (number) => {
    const [room] = path.split('/');
    const host =
      room === 'letters' ? hosts.letter : room === 'themes' ? hosts.theme : hosts.briefing;
    return {
      is: `a file called ${path.replace('#', 'evil')}`,
      files: { [path.replace('#', slugOf(number))]: host.text(number, 'Nobody asked again.') },
      entries: {},
      meets,
    };
  };

/** Ids that pages of ours already give to something else. */
const ids: [string, readonly string[]][] = [
  ['con', ['field-wrong']],
  ['Evil', ['field-wrong']],
  ['e vil', ['field-wrong']],
  ['../evil', ['field-wrong']],
  ['__proto__', ['field-wrong']],
  ['reading-room', ['id-twice']],
  ['evil'.repeat(21), ['field-wrong']],
  ['constructor', harmless],
  ['index', harmless],
];

/** Names of files, folders and entries that would be bad addresses. */
export const fileNames: Family = (random) => [
  ...names.map((name) => named(random.one([hosts.briefing, hosts.theme]), name)),
  ...files.map(filed),
  ...ids.map(([id, meets]) =>
    inList(
      'glossary.yaml',
      `the id ${id}`,
      (number) => termOf(number).replace(slugOf(number), () => id),
      meets,
    ),
  ),
];
