const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const heads = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);

/** Marks in the contents the part that is being read: the last whose heading has come up. */
function markPlace() {
  const here = heads.findLast((head) => head.getBoundingClientRect().top < innerHeight / 3);
  for (const link of links)
    if (link.hash === `#${here?.id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

addEventListener('scroll', markPlace, { passive: true });
markPlace();
