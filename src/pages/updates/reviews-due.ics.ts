import { mediaTypes } from '../../features/feeds/feed.ts';
import { reviewsDue } from '../../features/feeds/reviews-due.ts';
import { getLibrary } from '../../astro/library.ts';

export const GET = () =>
  new Response(reviewsDue(getLibrary()), { headers: { 'content-type': mediaTypes.calendar } });
