import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import { statisticText } from '../model/content/statistic.ts';

/** Statistics that are said to be the parts of another add up to it. */
export function sums(library: Library): Issue[] {
  return library.statistics.flatMap((whole) => {
    if (!whole.parts) return [];
    const parts = whole.parts.flatMap((id) =>
      library.statistics.filter((statistic) => statistic.id === id),
    );
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    if (parts.length < whole.parts.length || Math.abs(total - whole.value) < 1e-9) return [];
    return [
      issue(
        'parts-do-not-add-up',
        whole.origin.place('parts'),
        `${parts.map((part) => part.value).join(' + ')} is ${total}, and not ` +
          `${statisticText(whole)}.`,
        'Correct the values, or take out parts: if the parts are not the whole.',
      ),
    ];
  });
}
