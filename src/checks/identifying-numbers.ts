import type { DetailRule } from './identifying-details.ts';

const kept =
  'case|court|police|claim|crime|incident|file|client|patient|hospital|pupil|person|referral|lac|' +
  'social (?:care|services|work)|care|inquest|custody|passport|mosaic|liquidlogic|pnc|nhs|upn|' +
  'family|child|log|occurrence|event|mash|record|service user|prison|student|exam|candidate';
const called = '(?:no\\b\\.?|numbers?|num\\b\\.?|ref\\b\\.?|reference|id\\b|#)';

/** Numbers by which somebody stands in a file. */
export const numberRules: readonly DetailRule[] = [
  {
    code: 'pupil-number-found',
    what: 'a unique pupil number',
    weight: 90,
    because: 'it belongs to one pupil for all of their schooling',
    pattern:
      /(?<![\w/.-])[A-HJ-NP-RT-Z][ -]?\d{3}[ -]?\d{4}[ -]?\d{2}[ -]?\d{2}[ -]?[\dA-HJ-NP-Z](?![\w-])/g,
  },
  {
    code: 'case-number-found',
    what: 'the number of a case',
    weight: 85,
    because: 'whoever has the file has the name',
    pattern: new RegExp(
      `\\b(?:${kept})(?:['’]s)?(?: (?:record|reference|ref|file|case|register))? ?${called}` +
        '(?:\\s*[:#]|\\s+(?:is|was|of|being))?\\s*[“"(]?' +
        '[A-Z]{0,5}\\d{0,2}[-/ ]?\\d[A-Z0-9/-]*',
      'gi',
    ),
    confirms: (found) => found.replaceAll(/\D/g, '').length >= 3,
  },
  {
    code: 'case-number-found',
    what: 'the number of a case in a court',
    weight: 85,
    because: 'the parties can be asked for by it',
    pattern:
      /(?<![\w/.-])(?:[A-Z]{2}\d{2}[CPFDZ]\d{4,5}|[A-Z]{2}-\d{4}-[A-Z]{2,3}-\d{4,6}|[A-Z]{2}\d{4}\/\d{2,5})(?![\w/-])/g,
  },
  {
    code: 'case-number-found',
    what: 'the citation of a judgment about a family',
    weight: 60,
    because: 'the judgment tells the story of one family',
    pattern:
      /\[\d{4}\]\s?(?:EWFC|EWCOP)(?:\s?\((?:Fam|B)\))?\s?\d+|\[\d{4}\]\s?EWHC\s?\d+\s?\(Fam\)/g,
  },
];
