import { parse } from 'parse5';
import { elementsIn, type Element } from '../../src/output/html.ts';
import { allFiles, type Unpacked } from '../site/all-bytes.ts';

/** Everything in the files of a site, packed ones too, that no file of ours should hold. */
export const strangenessIn = (folder: string): string[] =>
  allFiles(folder).flatMap((file) => strangeIn(file).map((what) => `${file.path}: ${what}`));

function strangeIn(file: Unpacked): string[] {
  const ending = /\.(\w+)$/.exec(file.path)?.[1] ?? '';
  const text = () => Buffer.from(file.bytes).toString('utf8');
  switch (ending) {
    case 'html':
    case 'xhtml':
      return [...strangeElements(text()), ...strangeCharacters(text())];
    case 'xml':
    case 'opf':
    case 'ncx':
    case 'svg':
      return [...strangeTags(text()), ...strangeCharacters(text())];
    case 'json':
    case 'webmanifest':
      return isJson(text()) ? [] : ['is no JSON'];
    case 'csv':
      return formulasIn(text());
    default:
      return [];
  }
}

/** Attributes that hold an address, and what an address of ours may begin with. */
const addressed = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster']);
const openly = /^(?:https?:|tel:|mailto:(?!.*evil)|data:(?:image\/|,)|[^:]*(?:[/?#]|$))/i;
const active = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'evil', 'evil-element']);

function strangeElements(html: string): string[] {
  return elementsIn(parse(html)).flatMap((element) => [
    ...(active.has(element.tagName) ? [`<${element.tagName}>`] : []),
    ...strangeAttributes(element),
    ...(isEvilScript(element) ? ['a script of the attack'] : []),
  ]);
}

const strangeAttributes = ({ tagName, attrs }: Element) =>
  attrs
    .filter(
      ({ name, value }) =>
        /^on|^srcdoc$|evil/.test(name) ||
        (addressed.has(name) && !openly.test(value.trim())) ||
        (name === 'http-equiv' && value === 'refresh' && isOutside(attrs)),
    )
    .map(({ name, value }) => `<${tagName} ${name}="${value.slice(0, 60)}">`);

const isOutside = (attrs: Element['attrs']) =>
  attrs.some(({ name, value }) => name === 'content' && value.includes('evil.example'));

/** What stands in a script is data; a text of an attack in it has lost its signs. */
function isEvilScript({ tagName, attrs, childNodes }: Element): boolean {
  if (tagName !== 'script' && tagName !== 'style') return false;
  const isData = attrs.some(({ name, value }) => name === 'type' && value.includes('json'));
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return isData ? !isJson(text) : /evil\(\)|evil\.example/.test(text);
}

const strangeTags = (xml: string) =>
  [...xml.matchAll(/<(?:evil|script|iframe)[^>]{0,40}|\son\w+="/g)].map(([tag]) => tag);

/** Controls that make a book or a feed no XML. */
const strangeCharacters = (text: string) =>
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) ? ['a control character'] : [];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

/** Cells that a table program would take for a formula. */
const formulasIn = (csv: string) =>
  [...csv.matchAll(/(?:^|,|\n)"?([=@\t\r][^,\n]{0,40}|[+-](?!\d)[^,\n]{0,40})/g)].map(
    ([, cell]) => `the formula ${cell}`,
  );
