import { statisticText, type Statistic } from '../model/content/statistic.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';

/** Every statistic has a value that such a thing can have. */
export function values(library: Library): Issue[] {
  return library.statistics.flatMap((statistic) => {
    const fault = faultOf(statistic);
    return fault
      ? [
          issue(
            'value-impossible',
            statistic.origin.place(fault.field),
            `“${statisticText(statistic)}” cannot be: ${fault.why}`,
            fault.cure,
          ),
        ]
      : [];
  });
}

/** Pages show three decimals, and nothing of ours is counted in more than thousand millions. */
const isShown = (value: number) => Number(value.toFixed(3)) === value && value < 1e12;

function faultOf({ value, valueTo, unit }: Statistic) {
  const highest = valueTo ?? value;
  if (value < 0)
    return {
      field: 'value',
      why: 'nothing is counted below nought.',
      cure: 'Correct the value, or say in the unit what it fell by.',
    };
  if (![value, highest].every(isShown))
    return {
      field: 'value',
      why: 'a page would show another number: it has three decimals at most, and is no longer.',
      cure: 'Round it as the source does, or choose a unit in which it is short.',
    };
  if (unit === '%' && highest > 100)
    return {
      field: valueTo === undefined ? 'value' : 'valueTo',
      why: 'a share is at most the whole.',
      cure: 'Correct the value; where something grew, say so in the unit: “% more”.',
    };
  if (valueTo !== undefined && valueTo <= value)
    return {
      field: 'valueTo',
      why: 'the range ends before it begins.',
      cure: 'Give the lower end as value: and the upper end as valueTo:.',
    };
  return undefined;
}
