import { anchoredTexts } from '../markdown/anchored-texts.ts';
import { issue, warning, type Issue } from '../model/issue.ts';
import type { Briefing, Edition, Library } from '../model/library.ts';
import { likeness } from '../model/likeness.ts';
import { sameText } from '../model/editions/numbering.ts';
import { idInWords, type AnchoredText } from '../model/editions/anchored-text.ts';

/**
 * A number never vanishes without a reason, and a recommendation's number never passes to another
 * one.
 */
export function anchors(library: Library): Issue[] {
  const statisticOf = (id: string) => library.statistics.find((statistic) => statistic.id === id);
  return library.briefings
    .filter(({ editions }) => editions.length > 1 || editions[0]!.removed.length > 0)
    .flatMap((briefing) => inBriefing(briefing, anchoredTexts(briefing.editions, statisticOf)));
}

function inBriefing({ editions }: Briefing, texts: AnchoredText[][]): Issue[] {
  return editions.flatMap((edition, place) => {
    const before = texts[place - 1] ?? [];
    const now = texts[place]!;
    return [
      ...unexplained(edition, before, now),
      ...wronglyRemoved(edition, texts.slice(0, place).flat(), now),
      ...passedOn(edition, before, now),
    ];
  });
}

const has = (texts: readonly AnchoredText[], id: string) => texts.some((text) => text.id === id);

/** A draft may still lack its reasons. */
function unexplained(edition: Edition, before: AnchoredText[], now: AnchoredText[]): Issue[] {
  const say = edition.draft ? warning : issue;
  return before
    .filter(({ id }) => !has(now, id) && !edition.removed.some((entry) => entry.id === id))
    .map(({ id, text }) =>
      say(
        'number-removed-without-reason',
        edition.origin.place('removed'),
        `${idInWords(id)} of the edition before is not in this one: “${shortened(text)}”`,
        'Readers may have linked to it. Add to removed: in the front matter  - { id: ' +
          `${id}, reason: … }  or put the text back.`,
      ),
    );
}

function wronglyRemoved(edition: Edition, earlier: AnchoredText[], now: AnchoredText[]): Issue[] {
  return edition.removed.flatMap(({ id }, index) => {
    const at = edition.origin.place('removed', index);
    if (has(now, id))
      return [
        issue(
          'number-not-removed',
          at,
          `${idInWords(id)} is said to be removed, and this edition has it.`,
          'Take the line out of removed:, or the text out of the edition.',
        ),
      ];
    return has(earlier, id)
      ? []
      : [
          issue(
            'number-unknown',
            at,
            `No earlier edition has ${idInWords(id).toLowerCase()}.`,
            'Look the number up in the edition before, and correct it here.',
          ),
        ];
  });
}

/** Editors number recommendations themselves; each number stays with its recommendation. */
function passedOn(edition: Edition, before: AnchoredText[], now: AnchoredText[]): Issue[] {
  const old = before.filter(({ id }) => id.startsWith('r'));
  return now
    .filter(({ id }) => has(old, id))
    .flatMap(({ id, text }) => {
      const same = old.find((item) => item.id === id)!;
      const nearest = old.toSorted((a, b) => likeness(b.text, text) - likeness(a.text, text))[0]!;
      const shifted =
        nearest.id !== id &&
        likeness(nearest.text, text) >= sameText &&
        likeness(nearest.text, text) > likeness(same.text, text);
      const at = edition.origin.place(
        'recommendations',
        edition.recommendations.findIndex((item) => item.id === id),
        'id',
      );
      if (shifted)
        return [
          issue(
            'recommendation-shifted',
            at,
            `This recommendation was ${nearest.id} in the edition before.`,
            `A number stays with its recommendation: write id: ${nearest.id}.`,
          ),
        ];
      if (likeness(same.text, text) >= sameText) return [];
      return [
        issue(
          'recommendation-reused',
          at,
          `${id} was another recommendation in the edition before: “${shortened(same.text)}”`,
          'Give this one a number that was never used, and say under removed: what ' +
            `became of ${id}.`,
        ),
      ];
    });
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
