import type { Leavings } from '../../output/declaration.ts';
import { site } from '../../site.ts';
import type { Cited } from './citation.ts';
import { referenceFiles } from './reference-files.ts';

/**
 * What a file for reference managers leaves at its address: what stands at its new one, or an entry
 * that says what has become of the text.
 */
export const citationLeaves = (format: keyof typeof referenceFiles): Leavings => {
  const entry = (said: Pick<Cited, 'title' | 'date' | 'address' | 'notice'>) =>
    referenceFiles[format].write({ author: site.name, latest: said.address, ...said });
  return {
    moved: ({ to, reason, date, text }) =>
      text ?? entry({ title: 'This text has moved', date, address: to, notice: reason }),
    takenDown: ({ address, reason, date }) =>
      entry({
        title: 'This text was taken down',
        date,
        address: new URL('.', address).href,
        notice: reason,
      }),
  };
};
