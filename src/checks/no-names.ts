import { monthNames } from '../model/content/date.ts';

/** Words with a capital that are no name of a child, by what they are. */
const words = [
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter',
  'The This That These Those There They Then When Where While What Which Who Whose Why How',
  'And But Or If In On At By For From With Of To As It Its An A I All Any Each Every Some Many',
  'Most More Both Few Other Another One Two Three Four Five Six Seven Eight Nine Ten',
  'Child Children Baby Babies Boy Boys Girl Girls Infant Infants Toddler Toddlers Teenager',
  'Young People Person Parent Parents Mother Mothers Father Fathers Mum Dad Sister Brother',
  'Siblings Twin Twins Family Families Carer Carers Grandparents Women Men Woman Man Adult',
  'Adults Pupil Pupils Student Students Son Daughter Little Older Younger',
  'Page Table Figure Year Years Chapter Section Sections Part Paragraph Schedule Annex Appendix',
  'Article Regulation Step Stage Level Tier Key Group Version Edition Volume Issue Number',
  'Chair Panel Council Trust Board Government Department Act Bill Police Court Review Reviews',
  'Report Reports England Wales Scotland Ireland Britain Parliament Ofsted Cafcass Working',
  'Health Social Care Education Home Office Local Authority National Practice Safeguarding',
  'Association Nobody Everyone Anyone Somebody Someone He She We You His Her Their Our Your My',
  'Age Ages Aged Under Over Between About Around Only Just Even Also Not No Nor So Yes Since',
  'Until After Before During Within Without Whether Because Although Though However Sixth Form',
  'Staff Workers Practitioners Professionals Midwives Teachers Nurses Doctors GPs GP Visitors',
  'Make Ask Tell Say Look See Talk Think Help Keep Take Give Show Use Check Find Read Count',
  'Christmas Easter Counted Published Here Now Today Question Questions Findings Almost Nearly Up',
];

const noNames = new Set([...monthNames, ...words.join(' ').split(' ')]);

/** Whether one of the words with a capital could be the name or the initials of somebody. */
export const holdsName = (found: string): boolean =>
  (found.match(/(?<![\p{L}’'])\p{Lu}[\p{L}.-]*/gu) ?? []).some(
    (word) => word === 'A.' || !noNames.has(word.replace(/[.-]+$/, '')),
  );
