import type { Declaration } from '../../output/declaration.ts';

/** The Word file of each briefing, made anew from the page beside it. */
export const declares: Declaration = {
  files: [{ address: '/briefings/*/seven-minutes.docx', is: 'passing' }],
};
