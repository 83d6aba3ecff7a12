import type { APIContext } from 'astro';
import { atom, briefingChannel, mediaTypes } from '../../../features/feeds/feed.ts';
import { getLibrary } from '../../../astro/library.ts';
import type { Briefing } from '../../../model/library.ts';
import { briefingPaths } from '../../_paths.ts';

export const getStaticPaths = briefingPaths;

export const GET = ({ props }: APIContext<{ briefing: Briefing }>) =>
  new Response(atom(briefingChannel(getLibrary(), props.briefing)), {
    headers: { 'content-type': mediaTypes.atom },
  });
