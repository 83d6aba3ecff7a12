/** At most six words in small letters with hyphens, for an address. */
export const shortSlug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|and|re|for|to|in|on|who|had)$/.test(word))
    .slice(0, 6)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');
