/** Whether search may find a page: its main part says so. */
export const isFindable = (html: string) => findable.test(html);

/**
 * A finished page as Pagefind is to read it. Pages describe themselves without knowing Pagefind:
 * `data-findable` on the part to be searched, and `<meta name="pb:…">` for each fact.
 */
export function forPagefind(html: string): string {
  return html
    .replace(findable, '<main data-pagefind-body$1')
    .replaceAll(fact, (tag, name: string) =>
      facets.has(name)
        ? `<meta data-pagefind-filter="${name}[content]"${tag.slice('<meta'.length)}`
        : `<meta data-pagefind-meta="${name}[content]"${tag.slice('<meta'.length)}`,
    );
}

const findable = /<main((?=[^>]*\sdata-findable)[^>]*>)/;
const fact = /<meta name="pb:(\w+)"/g;

/** Facts that results can be narrowed by; the others are shown with a result. */
const facets = new Set(['kind', 'theme', 'audience', 'year']);
