import type { Meaning } from './meaning.ts';

/** What can befall the record of everything that was published. */
export const ledgerIssues = {
  'ledger-missing': {
    means: 'Nothing is recorded as published yet.',
    example: 'A first build.',
    cure: 'When the site is ready to go out, run: npm run publish',
  },
  'ledger-behind': {
    means: 'Something is not recorded as published yet.',
    example: 'A build with a new briefing.',
    cure: 'When it is ready to go out, run: npm run publish',
  },
  'ledger-file-missing': {
    means: 'There was a record of what was published, and there is none now.',
    example: 'content/published.txt was deleted.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-line-removed': {
    means: 'The record of what was published has lost lines.',
    example: 'A line was deleted in content/published.txt.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-line-added': {
    means: 'Lines were added to what was sealed when it was published.',
    example: 'A line was typed into content/published.txt.',
    cure: 'Put the file back; new addresses are recorded by: npm run publish',
  },
  'ledger-line-edited': {
    means: 'Lines are not as they were when they were published.',
    example: 'A letter was changed in content/published.txt.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-line-moved': {
    means: 'The lines of one publication stand in another order.',
    example: 'content/published.txt was sorted.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-line-twice': {
    means: 'The record holds one line twice.',
    example: 'A block was pasted twice.',
    cure: 'Run: npm run publish -- --merge',
  },
  'ledger-line-unreadable': {
    means: 'A line of the record is neither an address nor one with a hash.',
    example: 'A sentence in content/published.txt.',
    cure: 'Put the file back as it was last committed.',
  },
  'ledger-hash-missing': {
    means: 'The hash of a published text was taken out of the record.',
    example: '/briefings/sheds/v1/ without the hash behind it.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-hash-twice': {
    means: 'An edition was published twice, in different words.',
    example: 'Two branches have published v2 of one briefing.',
    cure: 'Say which of them was public: npm run publish -- --merge --keep HASH',
  },
  'ledger-seal-missing': {
    means: 'Lines of the record are not sealed.',
    example: 'The row that begins with "# sealed" was deleted.',
    cure: 'Run: npm run publish -- --merge',
  },
  'ledger-block-removed': {
    means: 'A whole publication was taken out of the record.',
    example: 'The block of one day was deleted.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-block-moved': {
    means: 'The publications stand in another order.',
    example: 'Two blocks changed places.',
    cure: 'Put the file back as it was last committed, or run: npm run publish -- --merge',
  },
  'ledger-branched': {
    means: 'Two branches have each published something, and both blocks stand here.',
    example: 'A merge of two branches.',
    cure: 'Run: npm run publish -- --merge',
  },
  'ledger-conflict': {
    means: 'The record holds the marks of a merge that nobody has finished.',
    example: '<<<<<<< HEAD',
    cure: 'Run: npm run publish -- --merge',
  },
  'ledger-byte-order-mark': {
    means: 'An invisible sign stands before the first line of the record.',
    example: 'A Windows editor has saved the file.',
    cure: 'Run: npm run publish -- --merge',
  },
  'ledger-elsewhere-unread': {
    means: 'The published site’s own record cannot be read.',
    example: 'LEDGER_URL leads to a site that is not there yet.',
    cure: 'Correct LEDGER_URL, or try again when the site can be reached.',
  },
} as const satisfies Record<string, Meaning>;
