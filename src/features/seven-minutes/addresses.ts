/** Where the Word file of a briefing's seven-minute version lies, below the site. */
export const wordFileAddress = (slug: string) => `/briefings/${slug}/seven-minutes.docx`;

/** Where the seven-minute version itself is. */
export const sevenMinutesAddress = (slug: string) => `/briefings/${slug}/seven-minutes/`;
