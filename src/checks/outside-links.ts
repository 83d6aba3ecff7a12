import { issue, type Issue, type Place } from '../model/issue.ts';

const shorteners =
  /^(bit\.ly|is\.gd|v\.gd|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|cutt\.ly|rb\.gy|lnkd\.in|shorturl\.at|rebrand\.ly|t\.ly|tiny\.cc|bl\.ink|short\.io|dub\.sh|youtu\.be|fb\.me|qr\.ae|amzn\.to|forms\.gle|aka\.ms|g\.co|trib\.al|dlvr\.it|wp\.me)$/;
const mirrors =
  /(^|\.)(vdocuments\.site|fdocuments\.in|dokumen\.tips|readkong\.com|docslib\.org|yumpu\.com|scribd\.com|coursehero\.com|studylib\.net|pdfcoffee\.com|paperzz\.com|government-world\.com|wordsworth\.site|miragenews\.com|limitlesscommunitycare\.org|allusanewshub\.com|juiceliverpool\.co\.uk|socialworkers\.net|azurewebsites\.net)$/;

/** What is wrong with an address of another site, from what can be read in it. */
export function outsideIssues(address: string, place: Place): Issue[] {
  if (/\s/.test(address) || !URL.canParse(address)) return [broken(address, place)];
  const { hostname, username, password } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  if (username || password || isPrivate(host)) return [secret(address, place)];
  if (shorteners.test(host))
    return [
      issue(
        'link-shortened',
        place,
        `${host} is a link shortener: nobody can see where it leads, and it may stop working.`,
        'Give the address of the page itself.',
      ),
    ];
  if (mirrors.test(host))
    return [
      issue(
        'link-mirror',
        place,
        `${host} keeps copies of other people’s pages.`,
        'Link to the publisher’s own page, or leave the link out and say read: copy.',
      ),
    ];
  return [];
}

/** A name that means something only inside one house, or a number instead of a name. */
const isPrivate = (host: string) =>
  host.startsWith('[') ||
  /^[\d.]+$/.test(host) ||
  !host.includes('.') ||
  /\.(localhost|local|internal|intranet|lan|corp|home|test|invalid)$/.test(host);

const broken = (address: string, place: Place) =>
  issue(
    'link-wrong',
    place,
    `This is not a whole address: ${address.slice(0, 60)}`,
    'Copy it from the browser again; it has no space in it, and a name with a dot behind https://.',
  );

const secret = (address: string, place: Place) =>
  issue(
    'link-private',
    place,
    `Not everybody can follow this address: ${withoutUser(address).slice(0, 60)}`,
    'Give an address on the open web, without a name and password, and not by number.',
  );

const withoutUser = (address: string) => address.replace(/\/\/[^/?#]*@/, '//…@');
