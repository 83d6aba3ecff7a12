import { site } from '../site.ts';

const lines = ['User-agent: *', 'Allow: /', `Sitemap: ${site.url}/sitemap-index.xml`];

export const GET = () => new Response(`${lines.join('\n')}\n`);
