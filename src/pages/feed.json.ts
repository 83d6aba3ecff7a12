import { json, mediaTypes, siteChannel } from '../features/feeds/feed.ts';
import { getLibrary } from '../astro/library.ts';

export const GET = () =>
  new Response(json(siteChannel(getLibrary())), { headers: { 'content-type': mediaTypes.json } });
