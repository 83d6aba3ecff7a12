import { compared, fieldWords, type Names } from './field-words.ts';
import type { StatisticEntry } from './files.ts';
import { placesIn, smallWord, timesIn, type NumberQuestion } from './number-question.ts';

/**
 * The statistics that answer a question for a number: one, or a few that differ and must be seen
 * together. Where the question goes beyond what a statistic says, or a statistic is of a narrower
 * group than the question, it does not answer.
 */
export function numberAnswers(
  question: NumberQuestion,
  { entries, topics, names }: { entries: StatisticEntry[]; topics: string[]; names: Names },
): StatisticEntry[] {
  const counted = new Set(entries.flatMap(({ unit }) => fieldWords(unit, names).slice(-1)));
  const fitting = entries.filter((entry) => {
    const said = wordsOf(entry, question, names);
    return (
      countsWhatIsAsked(question, { entry, said, counted }) &&
      question.words.every((word) => said.all.has(word)) &&
      said.narrowing.every((word) => question.words.includes(word)) &&
      saysEnough(question, said, topics) &&
      (!joinsGroups(entry) || question.joins) &&
      (!isOfAStudy(entry) || question.ofStudy) &&
      hasItsScope(question, said) &&
      isOfPlaces(question, entry) &&
      (question.wants !== 'share' || isOfTheGroup(question, said))
    );
  });
  const inTime = fitting.filter((entry) => isOfTime(question, entry));
  const alike = fitting.filter(
    (entry) =>
      !inTime.includes(entry) &&
      touches(question, entry) &&
      inTime.some(({ id, rivals }) => id in entry.rivals || entry.id in rivals),
  );
  const all = [...inTime, ...alike];
  if (inTime.length === 0 || all.length > mostSideBySide) return [];
  // One number of one time answers no question that names no time.
  return all.length === 1 && !namesTime(question) && timesIn(all[0]!.title).years.length > 0
    ? []
    : all;
}

const namesTime = ({ years, months, yearly }: NumberQuestion) =>
  yearly || years.length + months.length > 0;

/** More numbers than these beside each other answer nothing. */
const mostSideBySide = 4;

/** What a statistic says of itself, as words that a question can be compared with. */
interface Said {
  all: Set<string>;
  title: string[];
  base: string[];
  unit: string[];
  /** Words that make it a number of something narrower; a question must name each. */
  narrowing: string[];
}

function wordsOf(
  { title, base, unit }: StatisticEntry,
  { wants }: NumberQuestion,
  names: Names,
): Said {
  const words = (text: string) => fieldWords(timesIn(text).rest, names);
  const said = { title: words(title), base: words(base), unit: unit === '%' ? [] : words(unit) };
  const narrowing = [...said.title, ...(wants === 'time' ? [] : said.unit)].filter(
    (word) => !given.has(word),
  );
  return { ...said, all: new Set([...said.title, ...said.base, ...said.unit]), narrowing };
}

/** What was chosen for a study is a number of that study, and of nothing else. */
const isOfAStudy = ({ base, text }: StatisticEntry) =>
  /\b(studied|examined|chosen|looked at)\b/i.test(`${base} ${text}`);

/** A number of unborn babies and infants is none of unborn babies. */
const joinsGroups = ({ title, unit }: StatisticEntry) =>
  [unit, title.split(smallWord)[0]!].some((text) => /\b(and|or)\b/i.test(text));

/** What every number on this site may be presumed to be about. */
const given = new Set(
  compared(
    `serious incident notify panel council england safeguarding review report annual paper
    child case working year month time limit standing rule counted becomes aware date environment
    calendar spring summer autumn winter early unexpected`,
  ),
);

/** What a question asks the number of must be what is counted. */
function countsWhatIsAsked(
  { wants, things, words }: NumberQuestion,
  { entry, said, counted }: { entry: StatisticEntry; said: Said; counted: Set<string> },
): boolean {
  if (wants === 'share') return entry.unit === '%';
  const own = said.unit.at(-1);
  if (own === undefined) return false;
  if (wants === 'time') return compared('day week month').includes(own);
  const first = things.findIndex((word) => counted.has(word));
  if (first < 0) return false;
  const end = things.findIndex((word, at) => at > first && !counted.has(word));
  return (
    things.slice(first, end < 0 ? undefined : end).includes(own) ||
    // An incident that was notified is a notification.
    (own === 'notify' && things[first] === incident && words.includes('notify'))
  );
}

/**
 * A title may leave its subject to the base; unless it names a topic of the site, a question must
 * name something of the base too.
 */
function saysEnough({ words }: NumberQuestion, said: Said, topics: string[]): boolean {
  const more = said.base.filter((word) => !given.has(word) && !said.title.includes(word));
  const own = said.narrowing.filter((word) => !said.unit.includes(word));
  return (
    more.length === 0 ||
    more.some((word) => words.includes(word)) ||
    own.some((word) => topics.includes(word))
  );
}

/**
 * A number of what came to the Panel is none of all children: a question must say that it asks for
 * notifications, incidents, reviews or a report.
 */
const hasItsScope = ({ words }: NumberQuestion, { all }: Said) =>
  !scopes.some((word) => all.has(word)) || scopes.some((word) => words.includes(word));

const scopes = compared('panel notify incident review report paper fieldwork');

const incident = compared('incident')[0];

function isOfPlaces({ places }: NumberQuestion, { place }: StatisticEntry): boolean {
  const own = placesIn(place);
  return (
    places.length === 0 ||
    (places.length === own.length && places.every((name) => own.includes(name)))
  );
}

/** "Of deaths, suicides" is not "of suicides, deaths": the words stand in the statistic's order. */
function isOfTheGroup({ words }: NumberQuestion, { title, base }: Said): boolean {
  return [title, base].some((text) => {
    const asked = words.filter((word) => !given.has(word) || text.includes(word));
    let from = 0;
    return asked.every((word) => {
      const at = text.indexOf(word, from);
      from = at + 1;
      return at >= 0;
    });
  });
}

/** Where a question names its time, the statistic is of just that time. */
function isOfTime(question: NumberQuestion, { title, base, period }: StatisticEntry): boolean {
  const { years, months, yearEnding, yearly } = question;
  if (yearly) return timesIn(title).yearly || timesIn(base).yearly;
  if (years.length === 0) return months.length === 0;
  if (typeof period === 'string') return sameList(timesIn(title).years, years) && !yearEnding;
  const [from, to] = [yearOf(period.from), yearOf(period.to)];
  if (yearEnding)
    return years.length === 1 && to === years[0] && period.from.startsWith(`${to - 1}-04`);
  if (months.length > 0 && !sameList(months, [monthOf(period.from), monthOf(period.to)]))
    return false;
  return sameList(years, from === to ? [from] : [from, to]);
}

/** Whether some of a statistic's period lies in the years asked for. */
function touches({ years }: NumberQuestion, { period }: StatisticEntry): boolean {
  if (typeof period === 'string') return false;
  return years.some((year) => year >= yearOf(period.from) && year <= yearOf(period.to));
}

const yearOf = (date: string) => Number(date.slice(0, 4));

const monthOf = (date: string) =>
  new Date(`${date.slice(0, 7)}-01T00:00Z`)
    .toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
    .toLowerCase();

const sameList = <T>(a: T[], b: T[]) =>
  a.length === b.length && a.every((value, index) => value === b[index]);
