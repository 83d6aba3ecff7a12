import {
  harmless,
  hosts,
  inList,
  inField,
  inProse,
  slugOf,
  type Family,
  type Host,
} from '../attack.ts';

const refused = ['link-refused'];
const wrong = ['link-wrong', 'link-refused'];
const secret = ['link-private'];

/** Addresses, and what is to be said of each. */
const addresses: [string, readonly string[]][] = [
  ['javascript:evil()', refused],
  ['JaVaScRiPt:evil()', refused],
  ['javascript&colon;evil()', refused],
  ['&#106;avascript:evil()', refused],
  ['java%73cript:evil()', refused],
  ['data:text/html,evil', refused],
  ['vbscript:evil()', refused],
  ['file:///etc/passwd', refused],
  ['ftp://evil.example/', refused],
  ['blob:https://evil.example/evil', refused],
  ['about:blank', refused],
  ['view-source:https://evil.example/', refused],
  ['intent://evil#Intent;end', refused],
  ['mailto:evil@evil.example', ['link-refused', 'email-found']],
  ['tel:999', refused],
  ['sms:999', refused],
  ['evil', refused],
  ['evil.html', refused],
  ['../evil/', refused],
  ['./', refused],
  ['#evil', refused],
  ['?evil', refused],
  ['//evil.example/', ['link-broken', ...refused]],
  ['///evil.example/', ['link-broken', ...refused]],
  ['/\\\\evil.example/', ['link-broken', ...refused]],
  ['\\\\\\\\evil.example/', refused],
  ['/evil/', ['link-broken']],
  ['/themes', ['link-broken']],
  ['/themes/../evil/', ['link-broken']],
  ['/%74hemes/', ['link-broken']],
  ['/themes/?evil', ['link-broken']],
  ['/THEMES/', ['link-broken']],
  ['/briefings/rain-barrels/', ['link-broken']],
  ['/briefings/bicycle-sheds/#p999', ['link-fragment-unknown']],
  ['/glossary/#evil', ['link-fragment-unknown']],
  ['http://', wrong],
  ['https://', wrong],
  ['https:///evil', [...wrong, ...secret]],
  ['https:evil', refused],
  ['https://evil.example:99999/', wrong],
  ['https://evil.example:port/', wrong],
  ['https://[evil]/', wrong],
  ['https://evil%00.example/', wrong],
  ['https://name:word@evil.example/', secret],
  ['https://gov.uk@evil.example/', secret],
  ['https://localhost/', secret],
  ['http://localhost:4321/', secret],
  ['https://127.0.0.1/', secret],
  ['https://127.1/', secret],
  ['https://0x7f.1/', secret],
  ['https://2130706433/', secret],
  ['https://[::1]/', secret],
  ['https://evil/', secret],
  ['https://evil.internal/', secret],
  ['https://bit.ly/evil', ['link-shortened']],
  ['https://www.scribd.com/evil', ['link-mirror']],
  ['https://BIT.LY/evil', ['link-shortened']],
  ['https://bit.ly./evil', ['link-shortened']],
];

const open: [string, string][] = [
  ['a name in another script', 'https://xn--80ak6aa92e.example/'],
  ['a long address', `https://sheds.example/${'evil/'.repeat(300)}`],
  ['quotes in an address', 'https://sheds.example/?a="onclick=evil()"'],
  ['signs of an element in an address', 'https://sheds.example/?a=%3Cscript%3Eevil'],
  ['an ampersand in an address', 'https://sheds.example/?a=1&lt=2&copy=3'],
  ['a fragment of text', 'https://sheds.example/#:~:text=evil'],
];

/** How a link can be written. */
const forms: [string, (address: string) => string][] = [
  ['inline', (address) => `Nobody [asked](${address}).`],
  ['in angle brackets', (address) => `Nobody [asked](<${address}>).`],
  ['with a title', (address) => `Nobody [asked](${address} "evil").`],
  ['by reference', (address) => `Nobody [asked][e].\n\n[e]: ${address}`],
  ['defined and not used', (address) => `Nobody asked.\n\n[e]: ${address}`],
  ['in a footnote', (address) => `Nobody asked.[^e]\n\n[^e]: [evil](${address})`],
  ['in a cell', (address) => `| a |\n|---|\n| [asked](${address}) |`],
  ['in a list', (address) => `- [asked](${address})`],
];

const bare: [string, string, readonly string[]][] = [
  ['javascript in angle brackets', 'Nobody <javascript:evil()> asked.', refused],
  ['an e-mail address', 'Nobody <evil@evil.example> asked.', ['link-refused', 'email-found']],
  ['a bare e-mail address', 'Nobody evil@evil.example asked.', ['link-refused', 'email-found']],
  ['a bare address', 'Nobody https://name:word@evil.example/ asked.', secret],
  ['a bare address of the web', 'Nobody www.evil asked.', ['link-private', ...wrong, ...harmless]],
  ['a space in an address', 'Nobody [asked](https://exa mple.org/).', wrong],
  ['a line end in an address', 'Nobody [asked](java\nscript:evil()).', [...wrong, ...harmless]],
  ['a null in an address', 'Nobody [asked](java\0script:evil()).', ['character-hidden']],
  ['a tab in an address', 'Nobody [asked](<java\tscript:evil()>).', refused],
  ['a bracket that is not closed', 'Nobody [asked](https://sheds.example/', wrong],
];

const all: Host[] = [hosts.briefing, hosts.letter, hosts.theme];

/** Links to what must not be linked to, written in every way. */
export const links: Family = (random) => [
  ...addresses.flatMap(([address, meets]) => {
    const [form, write] = random.one(forms);
    const [other, writeOther] = random.one(forms.slice(0, 3));
    return [
      inProse(random.one(all), `a link to ${address} ${form}`, write(address), meets),
      inField(`a link to ${address} ${other}`, writeOther(address), meets),
    ];
  }),
  ...open.map(([is, address]) =>
    inProse(random.one(all), is, `Nobody [asked](${address}).`, harmless),
  ),
  ...bare.map(([is, prose, meets]) => inProse(random.one(all), is, prose, meets)),
  ...random
    .some(addresses, 12)
    .map(([address]) =>
      inList(
        'sources.yaml',
        `${address} as the address of a source`,
        (number) =>
          `- id: ${slugOf(number)}\n  title: A source of evil ${number}\n  publisher: Nobody\n` +
          `  date: "2025"\n  access: public\n  read: original\n  url: ${JSON.stringify(address)}\n`,
        ['field-wrong', 'link-wrong', 'link-private', 'link-shortened', 'link-mirror'],
      ),
    ),
];
