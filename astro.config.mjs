import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { api } from './src/features/api/build.ts';
import { hosting } from './src/features/hosting/build.ts';
import { links } from './src/features/links/build.ts';
import { offline } from './src/features/offline/build.ts';
import { leavings } from './src/features/published/leave-behind.ts';
import { provenance } from './src/features/provenance/build.ts';
import { published } from './src/features/published/build.ts';
import { search } from './src/features/search/build.ts';
import { sevenMinutes } from './src/features/seven-minutes/build.ts';
import { drafting } from './src/drafting/drafting.ts';
import { contentFolder } from './src/load/content-folder.ts';
import { keepLibrary } from './src/load/keep-library.ts';
import { prosePlugins } from './src/markdown/index.ts';
import { isListed } from './src/model/addresses/redirects.ts';
import { site } from './src/site.ts';

// Asked for anew each time, so that prose follows a change of a list while an editor previews.
const library = keepLibrary();
const statisticOf = (id) => library.get().statistics.find((statistic) => statistic.id === id);
const editionsOf = (slug) =>
  library.get().briefings.find((briefing) => briefing.slug === slug)?.editions ?? [];
const terms = () => library.get().terms;

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified(prosePlugins({ statisticOf, editionsOf }, terms)),
  },
  vite: {
    resolve: { alias: { '@content': contentFolder() } },
    build: { assetsInlineLimit: 0 },
  },
  // Features, in the order they run after the pages are made.
  integrations: [
    sitemap({ filter: (page) => isListed(new URL(page).pathname, library.get()) }),
    sevenMinutes(),
    search(),
    api(),
    links(),
    leavings(),
    offline(),
    published(),
    hosting(),
    // After all that writes files.
    provenance(),
    // Last, and only while an editor previews.
    drafting(library),
  ],
});
