/** Whether a file of the content stands on a page, by the page's address. */
export function standsOn(address: string): (path: string) => boolean {
  const [, folder, name] = /^\/([^/]+)\/(?:([^/]+)\/)?/.exec(address) ?? [];
  if (folder === 'briefings' && name)
    return (path) => path.startsWith(`content/briefings/${name}/`);
  if ((folder === 'letters' || folder === 'themes') && name)
    return (path) => new RegExp(`^content/${folder}/${escaped(name)}\\.md$`).test(path);
  const list = folder && lists[folder];
  return (path) => list !== undefined && path === list;
}

/** The address of the page on which a file of the content stands, if there is one. */
export function pageOfFile(path: string): string | undefined {
  const briefing = /^content\/briefings\/([^/]+)\//.exec(path);
  if (briefing) return `/briefings/${briefing[1]!}/`;
  const document = /^content\/(letters|themes)\/([^/]+)\.md$/.exec(path);
  if (document) return `/${document[1]!}/${document[2]!}/`;
  const list = Object.entries(lists).find(([, file]) => file === path);
  return list && `/${list[0]}/`;
}

const lists: Record<string, string> = {
  glossary: 'content/glossary.yaml',
  sources: 'content/sources.yaml',
  statistics: 'content/statistics.yaml',
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
