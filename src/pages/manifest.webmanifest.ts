import { webManifest } from '../features/offline/web-manifest.ts';

export const GET = () => new Response(webManifest());
