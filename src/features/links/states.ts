import { publishedOn } from '../../components/publication.ts';
import { permalink } from '../../model/addresses/permalink.ts';
import { noticeFor } from '../../model/addresses/taken-down.ts';
import { stateOf, type Briefing, type Library } from '../../model/library.ts';
import type { PageFacts } from '../../output/page-facts.ts';
import type { AddressState } from './links-schema.ts';

/** What the content says of an address whose finished page is there. */
export type StateOf = (address: string, facts: PageFacts) => AddressState;

/** What the addresses of a library are, by what its content and their finished pages say. */
export function statesOf(library: Library): StateOf {
  const known = new Map(library.briefings.flatMap(statesOfBriefing));
  const ofPage = (address: string): AddressState => {
    const state = known.get(address);
    const above = known.get(madeFrom(address));
    return state ?? (above && above.state !== 'current' ? above : { state: 'current' });
  };
  return (address, facts) => ({
    ...(takenDownState(library, address) ?? withFacts(ofPage(address), facts)),
    ...letterNamed(library, address),
  });
}

/** What an address that shows the notice of a take-down is. */
export function takenDownState(library: Library, address: string): AddressState | undefined {
  const notice = noticeFor(library.takenDown, address);
  return notice && { state: 'withdrawn', date: notice.date, reason: 'Taken down.' };
}

/** The addresses of a briefing whose state its content decides. */
function statesOfBriefing(briefing: Briefing): [string, AddressState][] {
  const { slug, identifier, editions, current } = briefing;
  const page = permalink.briefing(slug);
  const whole = wholeState(briefing);
  const named = { title: current.title, edition: current.edition, ...dated(current) };
  const older: AddressState = { state: 'superseded', by: page };
  return [
    [page, whole.state === 'current' ? { ...whole, ...named } : whole],
    [permalink.identifier(identifier), { state: 'current', to: page }],
    ...current.recommendations.map(({ id }): [string, AddressState] => [
      permalink.recommendation(slug, id),
      whole,
    ]),
    ...editions.map(({ edition }): [string, AddressState] => [
      permalink.edition(slug, edition),
      edition === current.edition || whole.state === 'withdrawn' ? whole : older,
    ]),
  ];
}

/** The day of publication, where there has been one. */
function dated({ published }: { published: string }) {
  const on = publishedOn(published);
  return on ? { published: on } : {};
}

function wholeState(briefing: Briefing): AddressState {
  const state = stateOf(briefing);
  const { title } = briefing.current;
  if (state.kind === 'superseded')
    return { state: 'superseded', by: permalink.briefing(state.by), title };
  if (state.kind === 'withdrawn')
    return { state: 'withdrawn', date: state.date, reason: state.reason, title };
  return { state: 'current' };
}

/**
 * The briefing that a page below it was made from, such as a handout; its history stays true when
 * it is withdrawn.
 */
const madeFrom = (address: string) =>
  /^(\/briefings\/[^/]+\/)(?!changes\/)[^/]+\/$/.exec(address)?.[1] ?? '';

function letterNamed({ letters }: Library, address: string) {
  const letter = letters.find(({ slug }) => permalink.letter(slug) === address);
  return letter && { title: letter.title, ...dated(letter) };
}

/** What the finished page itself says comes first: it has moved, or has lost a number. */
function withFacts(state: AddressState, { ids, removed, movedTo }: PageFacts): AddressState {
  if (state.state === 'current' && state.to) return state;
  if (movedTo) return { state: 'moved', to: movedTo };
  return {
    ...state,
    ...(ids.length > 0 && { ids }),
    ...(removed.length > 0 && state.state === 'current' && { removed }),
  };
}
