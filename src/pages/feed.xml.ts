import { atom, mediaTypes, siteChannel } from '../features/feeds/feed.ts';
import { getLibrary } from '../astro/library.ts';

export const GET = () =>
  new Response(atom(siteChannel(getLibrary())), { headers: { 'content-type': mediaTypes.atom } });
