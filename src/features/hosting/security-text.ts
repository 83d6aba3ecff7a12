/** Whom to tell of a weakness of the site, as RFC 9116 has it; it holds for a year. */
export function securityText(
  { url, contact, language }: { url: string; contact: string; language: string },
  day: string,
): string {
  const expires = new Date(Date.parse(day) + 365 * 86_400_000).toISOString().slice(0, 19);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires}Z`,
    `Preferred-Languages: ${language.slice(0, 2)}`,
    `Canonical: ${new URL('/.well-known/security.txt', url).href}`,
    '',
  ].join('\n');
}
