import { monthNames } from '../model/content/date.ts';
import type { DetailRule } from './identifying-details.ts';
import { holdsName } from './no-names.ts';

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
  'sixteen|seventeen';
const count = `(?:\\d{1,2}|${small})`;
const unit = '(?:years?|months?|weeks?|days?)';

const name = "(?:[A-Z][a-zé]+(?:[-’'][A-Z][a-z]+)?)";
const initials = '(?:[A-Z]\\.?(?:[A-Z]\\.?)?(?![a-z]))';
const who = `(?:Child ${initials}|${name}(?: ${name})?|${initials})`;
const relative =
  '(?:(?:step-?|grand|foster |half-?)?(?:mother|father|sister|brother)|mum|dad|mummy|daddy|twin|' +
  'step-?dad|grandma|gran|nan|aunt|uncle|cousin|sibling|son|daughter|foster carer)';
const young =
  '(?:child|baby|boy|girl|infant|toddler|newborn|twin|son|daughter|teenager|schoolboy|' +
  'schoolgirl|youngster|pupil|brother|sister)';
const whose = "(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:child|baby|boy|girl)['’]s)";
const order = '(?:older|younger|little|elder|baby|twin|half|maternal|paternal)';

const months = monthNames.join('|');
const day =
  `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})|(?:${months}) \\d{1,2}\\b(?!\\d)|` +
  '\\d{1,2}/\\d{1,2}/\\d{2,4})';
const single =
  `(?:(?:an?|the|this|that|one|her|his|their) ${count}[- ]${unit}[- ]old\\b` +
  '(?! (?:children|babies))|' +
  `(?:${young}|he|she|who),? (?:was |is |then |just |only )*(?:aged? )?${count}` +
  `(?: ${unit}(?: old)?)?\\b(?! of\\b))`;

const hurt =
  '(?:died|dies|(?:was|were) (?:found|killed|murdered|injured|abused|assaulted|attacked|stabbed|' +
  'shot|raped|harmed|burned|neglected|shaken|taken|hurt|beaten|drowned|abducted|trafficked|left)|' +
  'collapsed|drowned|went missing|disappeared|suffocated|suffered|hanged)';
const large =
  'England|Wales|Scotland|Ireland|Britain|Great|Northern|United|Europe|London|Yorkshire|' +
  'Midlands|North|South|East|West|Kent|Essex|Surrey|Norfolk|Suffolk|Lancashire|Cumbria|Devon|' +
  `Cornwall|The|This|That|Year|Section|Part|Table|${months}`;
const place = `(?!(?:${large})\\b)[A-Z][a-z]{2,}`;
const settlement = '(?:village|hamlet|town|estate|park|river)';
const someChild =
  `(?:\\b(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|${count})[ -](?:[\\w-]+ ){0,3}?` +
  `${young}\\b|\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)(?: ${count})? children\\b|` +
  `\\b(?:[Tt]wo|[Tt]hree|[Ff]our) children\\b)`;

const siblings =
  '(?:(?:(?:his|her|their|the|older|younger|eldest|youngest|identical|two|three|four|five|six|' +
  'seven|eight|both) )+(?:half-)?(?:siblings?|brothers?|sisters?|twins?|triplets|quadruplets|' +
  'sons|daughters)|one of (?:triplets|twins|(?:two|three|four|five|six|seven|eight|nine|ten) ' +
  '(?:siblings|children|brothers|sisters))|(?:eldest|youngest|oldest|middle) of ' +
  `${count}(?: children| siblings)?)`;
const condition =
  "(?:cystic fibrosis|batten(?:['’]s)? disease|duchenne|muscular dystrophy|prader-willi|" +
  'angelman|ha?emophilia|osteogenesis imperfecta|brittle[- ]bone|achondroplasia|ehlers-danlos|' +
  'spinal muscular atrophy|phenylketonuria|hirschsprung|gastroschisis|digeorge|huntington|' +
  'tuberous sclerosis|leukodystrophy|mitochondrial (?:disease|disorder)|locked-in|' +
  'epidermolysis|fragile x|sickle[- ]cell|thalassa?emia|spina bifida|retinoblastoma|' +
  'rare (?:\\w+ ){0,2}(?:condition|disorder|disease|syndrome|illness)|' +
  "(?!down|munchausen|asperger|irritable|sudden|death)[a-z]+(?:['’]s)? syndrome)";

const patternOf = (parts: readonly string[], flags = 'g') => new RegExp(parts.join('|'), flags);

/** People who could be known by what is told of them together. */
export const peopleRules: readonly DetailRule[] = [
  {
    code: 'name-with-age-found',
    what: 'a name or initials together with an age',
    weight: 80,
    because: 'the name and the age of a child are known to neighbours and in the news',
    pattern: patternOf([
      `(?<![\\w’'-])${who}(?:,? \\(|, |,? (?:was|is|were|then|now|turned|just turned) )` +
        `(?:who |was |is |then |now |only |just |still )*(?:aged?(?: just)? ${count}\\b|` +
        `${count}[- ]${unit}(?:[- ]old| of age)\\b|` +
        `${count}(?=[,)]| when\\b| at the time\\b))`,
      `\\b${count}[- ]${unit}[- ]old (?:${young}s? )?${who}\\b`,
      `(?<![\\w’'-])${who},? who (?:was|is) (?:then |only |just )?${count}\\b` +
        '(?! (?:of|in)\\b)',
    ]),
    confirms: holdsName,
  },
  {
    code: 'name-with-relation-found',
    what: 'the name or initials of somebody in a family',
    weight: 75,
    because: 'one name in a family leads to all of it',
    pattern: patternOf([
      `(?<![\\w’'-])${who}['’]s? (?:\\w+ )?${relative}s?\\b`,
      `\\b(?:${whose}|${order}) (?:${order}[ -])*${relative},? (?:called |named )?\\(?${name}\\b`,
      `\\b(?:${relative}|parents?|siblings) of (?:the )?${who}\\b`,
      `\\b(?:${young}s?|[- ]old),? (?:who (?:was|is) )?(?:called|named|known as|nicknamed) ` +
        `${who}\\b`,
      `\\b(?:[Bb]aby|[Ll]ittle) ${name}\\b`,
      `\\b(?:twins|siblings|brothers|sisters|sons|daughters|parents),? ${name} and ${name}\\b`,
    ]),
    confirms: holdsName,
  },
  {
    code: 'age-with-date-found',
    what: 'the age of one child together with a day',
    weight: 70,
    because: 'a day and an age lead to a report in the news',
    pattern: patternOf(
      [
        `\\b${single}[^.;]{0,90}?\\b${day}`,
        `\\bon (?:\\w+day,? )?(?:the )?${day}[^.;]{0,60}?\\b${single}`,
      ],
      'gi',
    ),
  },
  {
    code: 'place-with-incident-found',
    what: 'a small place next to what happened to a child',
    weight: 60,
    because: 'in a small place everybody knows whom it happened to',
    pattern: patternOf([
      `${someChild}[^.;]{0,60}?\\b${hurt}[^.;]{0,50}?\\b(?:in|at|near|outside|from|off|on) ` +
        `(?:the (?:\\w+ )?${settlement} of )?${place}`,
      `\\b(?:village|hamlet|small town|estate|market town) of ${place}`,
    ]),
  },
  {
    code: 'siblings-with-condition-found',
    what: 'brothers or sisters together with a rare condition',
    weight: 70,
    because: 'few families have both, and those who know one will know it',
    pattern: patternOf(
      [
        `\\b${siblings}\\b[^.;]{0,120}?\\b${condition}`,
        `\\b${condition}[^.;]{0,120}?\\b${siblings}\\b`,
      ],
      'gi',
    ),
  },
];
