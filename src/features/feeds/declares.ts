import type { Declaration, FileRule } from '../../output/declaration.ts';
import { feedLeaves } from './left-behind.ts';

const kept = (address: string, type: string): FileRule => ({
  address,
  is: 'kept',
  headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': type },
  leaves: feedLeaves(type === json ? 'json1' : 'atom1'),
});
const atom = 'application/atom+xml; charset=utf-8';
const json = 'application/feed+json; charset=utf-8';

/** Feeds: of the site and of each theme in two forms, of each briefing in one. */
export const declares: Declaration = {
  files: [
    kept('/feed.xml', atom),
    kept('/feed.json', json),
    kept('/themes/*/feed.xml', atom),
    kept('/themes/*/feed.json', json),
    kept('/briefings/*/feed.xml', atom),
  ],
  data: { lists: { 'feed.xml': '/feed.xml', 'feed.json': '/feed.json' } },
};
