import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkText } from '../features/links/check-file.ts';
import type { Verdict } from '../features/links/judge.ts';
import { faultText, issue, issueText, type Issue } from '../model/issue.ts';
import type { IssueCode } from '../model/issues/catalogue.ts';
import { linksSchema, type Links } from '../features/links/links-schema.ts';
import { plural } from '../model/english.ts';
import { runCommand } from './command.ts';
import type { Typed } from './typed.ts';

/**
 * Checks the links to this site in pages, lists and CSV files. Exit codes: 0 all are current, 1
 * something to mend, 2 something could not be read.
 */
async function checkLinks({ names: files, ...asked }: Typed): Promise<number> {
  const site = asked.texts('site')[0];
  const unread = files.filter((file) => !isFile(file));
  for (const file of unread) failed(`There is no file ${file}.`, 'Correct its name.');
  const links = await listOfAddresses(site);
  if (typeof links === 'string')
    return failed(
      links,
      'Build the site first (npm run build), or name it: --site https://… or --site links.json.',
    );
  const results = await Promise.all(
    files.filter(isFile).map(async (file) => ({
      file,
      findings: await checkText(readFileSync(file, 'utf8'), links),
    })),
  );
  const issues = results.flatMap(({ file, findings }) =>
    findings.flatMap((finding) => issuesOf(file, finding)),
  );
  for (const item of issues) console.log(issueText(item));
  const count = results.flatMap(({ findings }) => findings).length;
  const outcome = issues.length === 0 ? 'all are current' : `${issues.length} to mend`;
  console.log(
    `${plural(count, 'link')} to ${new URL(links.site).host} ` +
      `checked against its addresses of ${links.date}: ${outcome}.`,
  );
  if (unread.length > 0) return 2;
  return issues.length > 0 ? 1 : 0;
}

/** The list of addresses from the built site, a file, a folder or the web; else why not. */
async function listOfAddresses(site = process.env.DIST_DIR ?? 'dist'): Promise<Links | string> {
  try {
    const parsed = linksSchema.safeParse(JSON.parse(await textOf(site)));
    return parsed.success ? parsed.data : `What stands at ${site} is not a list of addresses.`;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return `The list of addresses could not be read from ${site}. (${reason})`;
  }
}

async function textOf(site: string): Promise<string> {
  if (!/^https?:\/\//.test(site))
    return readFileSync(
      site.endsWith('.json') ? site : join(resolve(site), 'api/v1/links.json'),
      'utf8',
    );
  const response = await fetch(site.endsWith('.json') ? site : new URL('/api/v1/links.json', site));
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

const codes: Record<Exclude<Verdict, 'current'>, IssueCode> = {
  superseded: 'link-superseded',
  moved: 'link-moved',
  withdrawn: 'link-withdrawn',
  'wrong fragment': 'link-wrong-fragment',
  unknown: 'link-unknown',
};

function issuesOf(
  file: string,
  { written, verdict, why, instead, line }: Awaited<ReturnType<typeof checkText>>[number],
): Issue[] {
  if (verdict === 'current') return [];
  const cure = instead ? `Use ${instead}` : 'Correct the link, or take it out.';
  const place = { path: file, line: line ?? 1 };
  return [issue(codes[verdict], place, `${written} – ${verdict}. ${why}`, cure)];
}

function failed(problem: string, cure: string): number {
  console.error(faultText({ code: 'links-unread', problem, cure }));
  return 2;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

await runCommand({
  command: 'npm run check-links',
  does:
    'Says which links to this site in pages, lists and CSV files are current. Ends with 0 when ' +
    'all are, 1 when something is to be mended, 2 when something could not be read.',
  options: { site: { type: 'string', means: 'another copy of the site, or its address' } },
  names: { called: 'FILE', least: 1, most: Infinity },
  run: checkLinks,
});
