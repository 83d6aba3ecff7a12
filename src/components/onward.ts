/** Takes the reader on to where a page is now, with the query and the fragment that came along. */
function goOnward() {
  const part = document.querySelector<HTMLAnchorElement>(
    `a[data-moved="${CSS.escape(location.hash.slice(1))}"]`,
  );
  const link = part ?? document.querySelector<HTMLAnchorElement>('#moved-to');
  if (!link) return;
  const to = new URL(link.href);
  to.search ||= location.search;
  to.hash ||= location.hash;
  location.replace(to);
}

goOnward();
