import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ledgerFileText, ledgerName, readLedger } from '../../load/ledger-file.ts';
import { publishedLibrary } from '../../load/read-library.ts';
import { issueText, warning, type Issue } from '../../model/issue.ts';
import { frozenParts } from '../../model/editions/frozen-parts.ts';
import { ledgerHead, newLines } from '../../model/addresses/ledger.ts';
import { redirectsOf } from '../../model/addresses/redirects.ts';
import { plural } from '../../model/english.ts';
import { declaredRules } from '../../output/declarations.ts';
import type { Rules } from '../../output/rules.ts';
import { finishedSite } from './finished-site.ts';
import { brokenPromises } from './ledger-issues.ts';
import { leftovers } from './takedown-scan.ts';

/**
 * Refuses a site that has lost an address, changed a published text, or still holds what was taken
 * down.
 */
export const published = (): AstroIntegration => ({
  name: 'published',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const library = publishedLibrary();
      const redirects = redirectsOf(
        library.moves,
        readLedger().map(({ address }) => address),
      );
      writeFileSync(join(folder, 'redirects.json'), `${JSON.stringify(redirects, null, 1)}\n`);
      // A site that has published nothing yet has a record without lines.
      writeFileSync(join(folder, ledgerName), ledgerFileText() ?? ledgerHead);
      const issues = publishedIssues(folder, await declaredRules());
      for (const item of issues.filter(({ severity }) => severity === 'warning'))
        console.error(issueText(item));
      const errors = issues.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new Error(errors.map(issueText).join('\n'));
    },
  },
});

/** Everything that the record of what was published finds wrong with a folder of finished pages. */
export function publishedIssues(folder: string, rules: Rules): Issue[] {
  const library = publishedLibrary();
  const ledger = readLedger();
  const site = finishedSite(folder, rules, frozenParts(library));
  return [
    ...unpublished(newLines(ledger, site.addresses()).length, ledger.length),
    ...brokenPromises(ledger, site, library),
    ...leftovers(folder, library.takenDown),
  ];
}

function unpublished(count: number, known: number): Issue[] {
  if (count === 0) return [];
  const at = { path: 'content/published.txt', line: 1 };
  return known === 0
    ? [
        warning(
          'ledger-missing',
          at,
          'Nothing is recorded as published yet, so no address and no text is guarded.',
          'When the site is ready to go out, run: npm run publish',
        ),
      ]
    : [
        warning(
          'ledger-behind',
          at,
          `${plural(count, 'address is', 'addresses and numbers are')} not recorded ` +
            'as published yet.',
          'When they are ready to go out, run: npm run publish',
        ),
      ];
}
