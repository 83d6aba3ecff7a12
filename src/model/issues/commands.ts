import type { Meaning } from './meaning.ts';

/** What stops a command, and what it finds in the files of others. */
export const commandIssues = {
  'build-stopped': {
    means: 'The build stopped after the content was found sound.',
    example: 'A disk that is full.',
    cure: 'Read the message above it; the last good site is as it was.',
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
