import type { Declaration, FileRule } from '../../output/declaration.ts';
import { mediaTypes } from './feed.ts';
import { feedLeaves } from './left-behind.ts';

const kept = (address: string, type: string): FileRule => ({
  address,
  is: 'kept',
  headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': type },
  leaves: feedLeaves(type === json ? 'json1' : 'atom1'),
});
const { atom, json } = mediaTypes;

/** Feeds: of the site and of each theme in two forms, of each briefing in one; a calendar. */
export const declares: Declaration = {
  files: [
    kept('/feed.xml', atom),
    kept('/feed.json', json),
    kept('/themes/*/feed.xml', atom),
    kept('/themes/*/feed.json', json),
    kept('/briefings/*/feed.xml', atom),
    {
      address: '/updates/reviews-due.ics',
      is: 'kept',
      headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': mediaTypes.calendar },
    },
  ],
  data: { lists: { 'feed.xml': '/feed.xml', 'feed.json': '/feed.json' } },
};
