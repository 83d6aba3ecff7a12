import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../features/hosting/host.ts';
import { hosts } from '../features/hosting/hosts/index.ts';
import { filesFor, hostingTable, siteFiles } from '../features/hosting/rules-for-hosts.ts';
import { Fault } from './fault.ts';
import type { Typed } from './typed.ts';

/** The names of the hosts that the rules are written for. */
export const hostNames = hosts.map(({ name }) => name);

/** The hosts that somebody has asked for. */
export function hostsNamed(asked: Pick<Typed, 'texts'>): Host[] {
  const names = asked.texts('host');
  const unknown = names.find((name) => name !== 'all' && !hostNames.includes(name));
  if (unknown !== undefined)
    throw new Fault(
      'argument-refused',
      `There is no host called “${unknown}” here.`,
      `Name one of ${hostNames.join(', ')}, or all.`,
    );
  return hosts.filter(({ name }) => names.includes(name) || names.includes('all'));
}

/** Where the files for hosts lie: beside the site, for they are no part of it. */
const hostingFolder = (site: string) => `${site}-hosting`;

/** Writes the rules of a finished site for hosts, and says where a limit is overstepped. */
export async function writeHosting(site: string, wanted: readonly Host[]): Promise<void> {
  const table = await hostingTable();
  const files = siteFiles(site);
  for (const host of wanted) {
    const folder = join(hostingFolder(site), host.name);
    const made = filesFor(host, table, files);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(made.files)) writeFileSync(join(folder, name), text);
    console.log(`What ${host.title} must be told is in ${folder}.`);
    for (const limit of made.over) console.error(overstepped(host, limit));
  }
}

const overstepped = ({ title }: Host, limit: string) =>
  new Fault(
    'host-limit',
    `${title} would not take this site. ${limit}`,
    'Choose another host or plan, or build with --no-downloads.',
  ).text;
