import type { APIContext } from 'astro';
import { json, mediaTypes, themeChannel } from '../../../features/feeds/feed.ts';
import { getLibrary } from '../../../astro/library.ts';
import type { Theme } from '../../../model/library.ts';

export const getStaticPaths = () =>
  getLibrary().themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } }));

export const GET = ({ props }: APIContext<{ theme: Theme }>) =>
  new Response(json(themeChannel(getLibrary(), props.theme)), {
    headers: { 'content-type': mediaTypes.json },
  });
