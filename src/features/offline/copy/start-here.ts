import { publishedText } from '../../../components/publication.ts';
import { formatDate } from '../../../model/content/date.ts';
import type { Library } from '../../../model/library.ts';
import { permalink } from '../../../model/addresses/permalink.ts';
import { escaped } from '../../../output/escaped.ts';
import { site } from '../../../site.ts';
import { frame } from '../books/frame.ts';

/** The style sheet that is only found once the zip is unpacked: it hides the notice. */
export const unpackedSheet = '.packed { display: none }\n';

/** What the page says besides the library. */
interface Beginning {
  made: string;
  sheet: string;
  search: boolean;
  /** With which the list of checksums is signed. */
  publicKey?: string;
}

/** The page at the top of the zip. Opened inside the zip, it stands alone, and says what to do. */
export function startHere(library: Library, { made, sheet, search, publicKey }: Beginning): string {
  const editions = [
    ...library.briefings.map(({ slug, identifier, current }) =>
      row(
        permalink.briefing(slug),
        current.title,
        `${identifier}, edition ${current.edition}, ${publishedText(current.published)}`,
      ),
    ),
    ...library.letters.map(({ slug, title, date }) =>
      row(permalink.letter(slug), title, `letter of ${formatDate(date)}`),
    ),
  ];
  const searching = search ? ', and so does its <a href="site/search/index.html">search</a>' : '';
  const body = `
<h1>${site.name}: the offline copy</h1>
<div class="packed banner">
<p><strong>This page is still inside the zip file.</strong> Unpack it first, or links,
search and pages will not work.</p>
<ol>
<li>Windows: close this window, right-click the zip file, choose <strong>Extract all</strong>,
then <strong>Extract</strong>. Open START-HERE in the new folder.</li>
<li>Mac: double-click the zip file and open START-HERE in the folder that appears.</li>
<li>iPad and iPhone: the Files app shows no scripts. Take the single file or the EPUB from
<a href="${site.url}/downloads/">the downloads page</a> instead.</li>
</ol>
</div>
<p class="open"><a href="site/index.html">Open the site</a></p>
<p>It works without a connection${searching}.</p>
<p>This copy was made on <strong>${formatDate(made)}</strong>.
<a href="${site.url}/downloads/">Check for a newer copy</a>. A page that was withdrawn later cannot
be taken out of a copy: look for a newer one before you rely on it.</p>
<p>${escaped(site.notice)}</p>
<h2>What is in it</h2>
<ul>${editions.join('')}</ul>
<h2>Is the copy whole?</h2>
<p>The file SHA256SUMS lists the checksum of every file. On Linux and Mac:
<code>sha256sum -c SHA256SUMS</code> or <code>shasum -a 256 -c SHA256SUMS</code>
in this folder. On Windows: <code>certutil -hashfile FILE SHA256</code> for one file.</p>
<p>${signing(publicKey)} The file provenance.json says from what the copy was made, and
sbom.cdx.json with which software.</p>`;
  return frame({
    title: `${site.name}: the offline copy`,
    body,
    sheet,
    more: '<link rel="stylesheet" href="site/copy/unpacked.css">',
    styles: "'self' file:",
  });
}

const signing = (publicKey: string | undefined) =>
  publicKey
    ? 'The list is signed. To check that it is ours, with minisign: ' +
      `<code>minisign -V -P ${publicKey} -m SHA256SUMS</code>. ` +
      'Compare the key with the one on the site’s page “About this site”.'
    : 'The list is not signed, so it proves that the copy is whole, and not whose it is.';

const row = (address: string, title: string, facts: string) =>
  `<li><a href="site${address}index.html">${escaped(title)}</a> (${escaped(facts)})</li>`;
