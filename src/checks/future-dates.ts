import { hasCome } from '../model/content/date-schema.ts';
import { fieldsOf } from '../model/content/fields-of.ts';
import { formatDate } from '../model/content/date.ts';
import { issue, type Issue } from '../model/issue.ts';
import { itemsOf, type Item } from '../model/items.ts';
import type { Library } from '../model/library.ts';

/**
 * Nothing is dated later than the day of the build, in whatever field; what may lie ahead has a
 * schema of its own (`dayToCome`).
 */
export const futureDates =
  (now: string) =>
  (library: Library): Issue[] =>
    itemsOf(library).flatMap((item) => inItem(item, now));

function inItem({ schema, item }: Item, now: string): Issue[] {
  return fieldsOf(schema, item)
    .filter((field) => hasCome(field.schema))
    .filter(({ value, path }) => String(value) > latest(item, path.join('.'), now))
    .map(({ value, path }) =>
      issue(
        'date-in-future',
        item.origin.place(...path),
        `${formatDate(String(value))} is later than the day of this build (${formatDate(now)}).`,
        'Correct the date. If it is right, commit the change, or give the build its day: ' +
          'SOURCE_DATE_EPOCH.',
      ),
    );
}

/** A text under an embargo is published on the day it ends, so it may bear that day already. */
const latest = (item: object, field: string, now: string) =>
  field === 'published' && 'embargoUntil' in item && String(item.embargoUntil) > now
    ? String(item.embargoUntil)
    : now;
