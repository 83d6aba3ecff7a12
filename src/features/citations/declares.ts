import type { Declaration, FileRule } from '../../output/declaration.ts';
import { citationLeaves } from './left-behind.ts';

const kept = (address: string, type: string): FileRule => ({
  address,
  is: 'kept',
  headers: { 'Content-Type': type },
  leaves: citationLeaves(
    address.endsWith('.ris') ? 'ris' : address.endsWith('.bib') ? 'bib' : 'json',
  ),
});
const ris = 'application/x-research-info-systems; charset=utf-8';
const bibtex = 'application/x-bibtex; charset=utf-8';
const csl = 'application/vnd.citationstyles.csl+json';

/** Files for reference managers, beside each briefing and each letter. */
export const declares: Declaration = {
  files: [
    kept('/briefings/*/cite.ris', ris),
    kept('/briefings/*/cite.bib', bibtex),
    kept('/briefings/*/cite.json', csl),
    kept('/letters/*/cite.ris', ris),
    kept('/letters/*/cite.bib', bibtex),
    kept('/letters/*/cite.json', csl),
  ],
};
