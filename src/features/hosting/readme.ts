import type { Host, Limit } from './host.ts';

/** How near a site is to a limit of its host. */
export interface Measured extends Pick<Limit, 'of' | 'most' | 'unit' | 'source' | 'asOf'> {
  uses: number;
}

/** What a limit and its use are, in one sentence. */
export const measuredText = ({ of, most, unit, uses, source, asOf }: Measured) =>
  `${of}: ${count(uses)} of at most ${count(most)} ${unit} (${source}, ${asOf})`;

/** What lies in the folder of a host, and what to do with it. */
export function readme(host: Host, names: readonly string[], limits: readonly Measured[]): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');
  const numbered = host.steps.map((step, index) => `${index + 1}. ${step}\n`).join('');
  const parts = [
    `# ${host.title}\n`,
    `The build has written this for the site beside it. It is no part of the site.\n`,
    `## Files\n\n${list(names)}`,
    `## What to do\n\n${numbered}`,
    ...(host.lacks.length ? [`## What cannot be had here\n\n${list(host.lacks)}`] : []),
    ...(limits.length ? [`## Limits\n\n${list(limits.map(measuredText))}`] : []),
    '## Is it as it should be?\n\nnpm run verify -- https://the-address-of-the-site says what ' +
      'differs, and how to mend it.\n',
  ];
  return parts.join('\n');
}

const count = (number: number) => number.toLocaleString('en-GB');
