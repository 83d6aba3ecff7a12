import { searchFragment, readAddress, type Facet, type Search } from './address.ts';
import { directAnswers } from '../query/direct-answer.ts';
import { filterView } from './filter-view.ts';
import { find } from '../query/find.ts';
import { moveWithArrows } from './keyboard.ts';
import { byStatus, countsOf, narrow } from '../query/narrowing.ts';
import { nearTerms } from '../query/near-terms.ts';
import { nearView, notesView } from './notes-view.ts';
import { openIndex, type OpenIndex, type SearchIndex } from '../query/open.ts';
import { facetsOf } from '../index/pages.ts';
import { showChanged } from './changed-view.ts';
import { showPlainSearch } from './plain-view.ts';
import type { Ranked } from '../query/ranking.ts';
import { resultView } from './result-view.ts';
import { resultsOf, saidAbove } from '../query/results.ts';
import { countText } from './count-text.ts';

const pause = { typing: 150, settled: 700 };
const pageful = 10;

/** The search page: the field, filters and results, all kept in the address's fragment. */
class SiteSearch extends HTMLElement {
  #search: Search = readAddress(location);
  #turn = 0;
  #timers: number[] = [];
  #shown = pageful;

  connectedCallback() {
    if (location.search !== '')
      history.replaceState(null, '', location.pathname + searchFragment(this.#search));
    this.#field.value = this.#search.q;
    this.#field.addEventListener('input', () => this.#typed());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#part('.search__filters').addEventListener('change', () => this.#chose());
    this.#part('.search__more').addEventListener('click', () => void this.#showMore());
    addEventListener('hashchange', () => this.#arrived());
    moveWithArrows(this, this.#field, () => this.#clear());
    (this.#part('.search__narrow') as HTMLDetailsElement).open =
      matchMedia('(min-width: 62rem)').matches;
    if (this.#search.q !== '' || this.#search.chosen.size > 0) void this.#run({ typing: false });
  }

  get #field() {
    return this.#part('input[type=search]') as HTMLInputElement;
  }
  #part(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #typed() {
    this.#search = { ...this.#search, q: this.#field.value.trim(), asTyped: false };
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [
      setTimeout(() => this.#go({ typing: true }), pause.typing),
      setTimeout(() => void this.#run({ typing: false }), pause.settled),
    ] as unknown as number[];
  }

  #go({ typing }: { typing: boolean }) {
    history.replaceState(null, '', location.pathname + searchFragment(this.#search));
    void this.#run({ typing });
  }

  /**
   * Not even a question that was sent off takes a step in the history of the tab: Back would show
   * it to whoever looks after the reader has left by the quick exit.
   */
  #ask() {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#search = { ...this.#search, q: this.#field.value.trim() };
    this.#go({ typing: false });
  }

  #chose() {
    const chosen = new Map<Facet, string[]>();
    for (const { name, value } of this.querySelectorAll<HTMLInputElement>(
      '.search__filters input:checked',
    ))
      chosen.set(name as Facet, [...(chosen.get(name as Facet) ?? []), value]);
    this.#search = { ...this.#search, chosen };
    this.#ask();
  }

  #arrived() {
    this.#search = readAddress(location);
    if (this.#field.value.trim() !== this.#search.q) this.#field.value = this.#search.q;
    void this.#run({ typing: false });
  }

  #clear() {
    this.#field.value = '';
    this.#field.focus();
    this.#typed();
  }

  async #run({ typing }: { typing: boolean }) {
    const turn = ++this.#turn;
    try {
      const index = await openIndex();
      this.#opened = index;
      await this.#find(index, { typing, turn });
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) await this.#fallBack();
    }
  }

  #opened: OpenIndex | undefined;

  /** Says why the index does not answer, and searches without it where that helps. */
  async #fallBack() {
    if (await this.#opened?.watch.hasChanged()) showChanged(this);
    else await showPlainSearch(this, this.#search.q);
  }

  async #find(index: OpenIndex, { typing, turn }: { typing: boolean; turn: number }) {
    this.#shown = pageful;
    const { q, noOthers, asTyped, chosen } = this.#search;
    const found = await find(q, index, { also: !noOthers, mend: !asTyped, typing });
    const known = facetsOf(await index.files.pages());
    const all = byStatus(
      q === '' && chosen.size > 0 ? await everyPage(index) : found.ranked,
      known,
    );
    const ranked = narrow(all, chosen, known);
    const direct = typing ? [] : await directAnswers(q, found, index.files);
    const asked = { found, text: q, said: saidAbove(direct.map(({ text }) => text)) };
    const views = async (from: number) =>
      (await resultsOf(ranked.slice(from, from + pageful), asked, index)).map((result) =>
        resultView(result, found.needs),
      );
    const results = await views(0);
    // Pagefind says nothing of parts of the index that are there no more, and finds less.
    const hasChanged = (!typing || ranked.length === 0) && (await index.watch.hasChanged());
    if (turn !== this.#turn) return;
    if (hasChanged) {
      showChanged(this);
      return;
    }
    this.#part('.search__near').replaceChildren(
      ...(ranked.length > 0 ? [] : nearView(nearTerms(q, await index.files.terms()))),
    );
    this.#show({ ranked, results, notes: notesView(found, this.#search, direct) });
    this.#showFilters(filterView(countsOf(all, chosen, known), chosen), all.length > 0);
    this.#more = async () => {
      const next = await views(this.#shown);
      this.#shown += pageful;
      this.#part('.search__results').append(...next);
      this.#part('.search__more').hidden = ranked.length <= this.#shown;
      next[0]?.querySelector('a')?.focus();
    };
  }

  #more: () => Promise<void> = () => Promise.resolve();

  async #showMore() {
    try {
      await this.#more();
    } catch (error) {
      console.warn(error);
      await this.#fallBack();
    }
  }

  #show({
    ranked,
    results,
    notes,
  }: {
    ranked: Ranked[];
    results: HTMLElement[];
    notes: HTMLElement[];
  }) {
    const { q, chosen } = this.#search;
    const asked = q !== '' || chosen.size > 0;
    this.#part('.search__notes').replaceChildren(...(asked ? notes : []));
    this.#part('.search__results').replaceChildren(...results);
    this.#part('.search__more').hidden = ranked.length <= this.#shown;
    this.#part('.search__nothing').hidden = !asked || ranked.length > 0;
    this.#part('[role=status]').textContent = asked ? countText(ranked.length, q) : '';
  }

  /** The boxes are made anew, and the one that had the focus keeps it. */
  #showFilters(groups: HTMLElement[], any: boolean) {
    const focused = document.activeElement?.closest('.search__filters')
      ? document.activeElement.id
      : '';
    this.#part('.search__filters').replaceChildren(...groups);
    this.#part('.search__narrow').hidden = !any || groups.length === 0;
    if (focused) document.getElementById(focused)?.focus();
  }
}

const everyPage = async ({ engine }: SearchIndex): Promise<Ranked[]> =>
  (await engine.all()).map(({ id }) => ({ id, score: 0 }));

customElements.define('site-search', SiteSearch);
