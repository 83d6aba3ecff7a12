import { webManifest } from '../features/offline/device/web-manifest.ts';

export const GET = () => new Response(webManifest());
