import type { Meaning } from './meaning.ts';

/** What stops a command, and what it finds in the files of others. */
export const commandIssues = {
  'build-stopped': {
    means: 'The build stopped after the content was found sound.',
    example: 'A disk that is full.',
    cure: 'Read the message above it; the last good site is as it was.',
  },
  'argument-refused': {
    means: 'A command was typed with what it does not know, or without what it needs.',
    example: 'npm run build -- --no-downlods',
    cure: 'Type it as the message says; --help shows all that may stand there.',
  },
  unexpected: {
    means: 'A command failed in a way that nobody foresaw.',
    example: 'A fault in the program.',
    cure: 'Run it again with DEBUG=1, and tell whoever looks after the code.',
  },
  'publish-placeholder': {
    means: 'The site would be published under an address that is only a placeholder.',
    example: 'url: https://your-site.example',
    cure: 'Set url: in src/site.ts, or SITE_URL, to the address that readers will use.',
  },
  'publish-undated': {
    means: 'The site was to be published, and the day of its first publication is not set.',
    example: 'npm run publish, with firstRelease: empty in src/site.ts.',
    cure: 'Set firstRelease: in src/site.ts, or FIRST_RELEASE, to the day of the publication.',
  },
  'output-refused': {
    means: 'A site must not be put into that folder.',
    example: 'DIST_DIR=.',
    cure: 'Name another folder, or leave DIST_DIR out.',
  },
  'output-foreign': {
    means: 'The folder for the site holds what no build has made.',
    example: 'DIST_DIR=/home/editor',
    cure: 'Name another folder, or move that out of the way.',
  },
  'output-unwritable': {
    means: 'The folder for the site cannot be written or looked at.',
    example: 'A disk that can only be read.',
    cure: 'Name another folder, or mend the rights.',
  },
  'output-busy': {
    means: 'Another build is making the same site.',
    example: 'npm run build in two windows.',
    cure: 'Wait until it has ended.',
  },
  'output-not-replaced': {
    means: 'The new site was made, and could not be put in its place.',
    example: 'A disk that is full.',
    cure: 'Mend what the message names, and build again.',
  },
  'output-left-over': {
    means: 'The new site is in its place, and the one before could not be removed.',
    example: 'A folder of the old site that can only be read.',
    cure: 'Delete the folder that the message names.',
  },
  'host-limit': {
    means: 'The site is larger than a host takes.',
    example: 'A file of 30 megabytes on Cloudflare Pages.',
    cure: 'Choose another host or plan, or build with --no-downloads.',
  },
  'release-refused': {
    means: 'A site was not released, and what is shown stays as it was.',
    example: 'npm run release -- public_html, where that is no link.',
    cure: 'Do what the message says.',
  },
  'host-differs': {
    means: 'A host, or a folder, does not show what was built.',
    example: 'A page that a cache has kept.',
    cure: 'Mend it as the message says.',
  },
  'host-silent': {
    means: 'What is to be compared is not there, or does not answer.',
    example: 'npm run verify -- https://no-such-host.example',
    cure: 'Correct the address or the folder, and build first what it should show.',
  },
  'takedown-address': {
    means: 'Nothing of ours stands at the address to take down.',
    example: 'npm run takedown -- /briefings/none/',
    cure: 'Type the address as the browser shows it.',
  },
  'takedown-reason': {
    means: 'The reason of a take-down is none that is known.',
    example: '--reason because',
    cure: 'Use one of the reasons that the message lists.',
  },
  'links-unread': {
    means: 'A file to check, or the list of addresses, cannot be read.',
    example: 'npm run check-links -- no-such-file.html',
    cure: 'Correct its name, or build the site first.',
  },
  'link-superseded': {
    means: 'A link leads to an edition that is no longer current.',
    example: '…/briefings/bicycle-sheds/v1/',
    cure: 'Use the address that the message gives.',
  },
  'link-moved': {
    means: 'A link leads to an address that has moved.',
    example: '…/briefings/old-name/',
    cure: 'Use the address that the message gives.',
  },
  'link-withdrawn': {
    means: 'A link leads to what was withdrawn or taken down.',
    example: '…/briefings/withdrawn-one/',
    cure: 'Take the link out, or use the address that the message gives.',
  },
  'link-wrong-fragment': {
    means: 'A link leads to a page of ours, but to no place on it.',
    example: '…/briefings/bicycle-sheds/#p999',
    cure: 'Use the address that the message gives.',
  },
  'link-unknown': {
    means: 'A link leads to an address that this site never had.',
    example: '…/no-such-page/',
    cure: 'Correct the link, or take it out.',
  },
  'file-name-collides': {
    means: 'Windows and macOS take two files for one.',
    example: 'a.html beside A.html.',
    cure: 'Give one of them another name.',
  },
  'file-name-unfit': {
    means: 'Windows cannot have a file of this name.',
    example: 'con.html',
    cure: 'Choose a name of letters, digits and hyphens.',
  },
  'file-name-long': {
    means: 'A name is too long for Windows to unpack.',
    example: 'A slug of two hundred letters.',
    cure: 'Choose a shorter slug.',
  },
  'link-not-relative': {
    means: 'A page of the offline copy leads to what the site does not have.',
    example: 'A link to a file that was not made.',
    cure: 'Correct the link, or publish what it leads to.',
  },
  'copy-file-unknown': {
    means: 'A feature has made a file that the offline copy does not know.',
    example: 'A new version of the search library.',
    cure: 'Go back to the version in package.json, or teach the copy the new kind.',
  },
} as const satisfies Record<string, Meaning>;
