import type { Briefing, Edition, Letter, Theme } from '../model/library.ts';

/** A component that a feature brings for a place of a page; its file is named after the place. */
type Offer<Props> = (props: Props) => astroHTML.JSX.Element;
type Found<Props> = Record<string, { default: Offer<Props> }>;

const offers = <Props>(found: Found<Props>): Offer<Props>[] =>
  Object.values(found).map((module) => module.default);

/** On the home page, below its title. */
export const onHome = offers<object>(
  import.meta.glob('../features/*/OnHome.astro', { eager: true }),
);

/** With a briefing in a list. */
export const onRow = offers<{ briefing: Briefing }>(
  import.meta.glob('../features/*/OnRow.astro', { eager: true }),
);

/** At the end of a briefing. */
export const onBriefing = offers<{ briefing: Briefing }>(
  import.meta.glob('../features/*/OnBriefing.astro', { eager: true }),
);

/** Under the title of a briefing: other ways to read it. */
export const onBriefingRead = offers<{ briefing: Briefing }>(
  import.meta.glob('../features/*/OnBriefingRead.astro', { eager: true }),
);

/** Under the title of a briefing: ways to take it along, after Print and Share. */
export const onBriefingTake = offers<{ briefing: Briefing }>(
  import.meta.glob('../features/*/OnBriefingTake.astro', { eager: true }),
);

/** In the <head> of a briefing. */
export const onBriefingHead = offers<{ briefing: Briefing }>(
  import.meta.glob('../features/*/OnBriefingHead.astro', { eager: true }),
);

/** At the end of a kept edition. */
export const onEdition = offers<{ briefing: Briefing; edition: Edition }>(
  import.meta.glob('../features/*/OnEdition.astro', { eager: true }),
);

/** At the end of a letter. */
export const onLetter = offers<{ letter: Letter }>(
  import.meta.glob('../features/*/OnLetter.astro', { eager: true }),
);

/** In the <head> of a letter. */
export const onLetterHead = offers<{ letter: Letter }>(
  import.meta.glob('../features/*/OnLetterHead.astro', { eager: true }),
);

/** After the files on the page of downloads. */
export const onDownloads = offers<object>(
  import.meta.glob('../features/*/OnDownloads.astro', { eager: true }),
);

/** Below the introduction of a theme. */
export const onThemeTop = offers<{ theme: Theme }>(
  import.meta.glob('../features/*/OnThemeTop.astro', { eager: true }),
);

/** At the end of a theme. */
export const onTheme = offers<{ theme: Theme }>(
  import.meta.glob('../features/*/OnTheme.astro', { eager: true }),
);

/** In the <head> of the updates. */
export const onUpdatesHead = offers<object>(
  import.meta.glob('../features/*/OnUpdatesHead.astro', { eager: true }),
);

/** How to follow the updates: with them, and on the page for councils. */
export const onUpdates = offers<object>(
  import.meta.glob('../features/*/OnUpdates.astro', { eager: true }),
);

/** At the end of the page about this site. */
export const onAbout = offers<object>(
  import.meta.glob('../features/*/OnAbout.astro', { eager: true }),
);

/** On the page for councils, as data to fetch. */
export const onCouncils = offers<object>(
  import.meta.glob('../features/*/OnCouncils.astro', { eager: true }),
);
