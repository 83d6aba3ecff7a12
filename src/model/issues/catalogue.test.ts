import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

/** The codes that were ever given. A line may be added here, and none is ever taken out. */
const given = `
acceptance-idle
address-lost
address-renamed
address-taken-down
age-with-date-found
age-with-place-found
argument-refused
audience-without-action
birth-date-found
body-empty
briefing-missing
build-day-wrong
build-stopped
character-hidden
character-lost
case-number-found
chart-missing
chart-mixed
chart-orphan
code-refused
content-empty
content-missing
copy-file-unknown
date-before-first-release
date-before-period
date-in-future
edition-before-earlier
edition-edited
edition-number
edition-twice
email-found
embargo-passed
embargo-soon
encoding-wrong
field-missing
field-wrong
file-large
file-linked
file-misnamed
file-name-collides
file-name-long
file-name-unfit
file-unreadable
force-unsupported
front-matter-missing
heading-level
heading-missing
heading-nested
heading-order
heading-underlined
heading-unknown
helpline-misdialled
helpline-missing
helpline-old
host-differs
host-limit
host-silent
html-refused
id-twice
identifier-after-publication
identifier-before-first-release
identifier-changed
identifier-foreign
identifier-twice
image-refused
import-broken
import-empty
import-exists
import-kind-unknown
import-kind-wrong
import-large
import-locked
import-no-file
import-no-text
import-notes-open
key-unknown
law-not-begun-unsaid
law-update-after-publication
ledger-behind
ledger-block-moved
ledger-block-removed
ledger-branched
ledger-byte-order-mark
ledger-conflict
ledger-elsewhere-unread
ledger-file-missing
ledger-hash-missing
ledger-hash-twice
ledger-line-added
ledger-line-edited
ledger-line-moved
ledger-line-removed
ledger-line-twice
ledger-line-unreadable
ledger-missing
ledger-seal-missing
letter-edited
limits-many
line-end-wrong
link-broken
link-fragment-unknown
link-mirror
link-moved
link-not-relative
link-private
link-refused
link-shortened
link-superseded
link-unknown
link-withdrawn
link-wrong
link-wrong-fragment
links-unread
list-expected
merge-open
move-from-page
move-loop
move-target-missing
move-twice
name-with-age-found
name-with-relation-found
national-insurance-number-found
nesting-deep
nhs-number-found
number-lost
number-not-removed
number-removed-without-reason
number-unknown
number-without-statistic
output-busy
output-foreign
output-left-over
output-not-replaced
output-refused
output-unwritable
parts-do-not-add-up
period-reversed
place-with-incident-found
postcode-found
publish-placeholder
pupil-number-found
publish-undated
quotation-long
recommendation-reused
recommendation-shifted
recommendation-twice
release-refused
review-before-publication
school-found
section-empty
siblings-with-condition-found
slug-duplicate
slug-wrong
source-edited
source-idle
source-missing
source-orphan
source-unlisted
statistic-edited
statistic-missing
statistic-orphan
statistic-without-subject
street-found
summary-hard-to-read
takedown-address
takedown-reason
taken-down-found
taken-down-named
telephone-found
term-lost
text-long
theme-missing
theme-orphan
unexpected
value-impossible
value-unknown
yaml-alias
yaml-broken
yaml-odd
`.trim();

const testsOfCodes = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'])
  .filter((file) => !/(?:catalogue|model.issue)\.test\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const rooms = globSync('src/**/*.ts')
  .filter((file) => !/model.issues.|\.test\.ts$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const names = (text: string, code: string) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text);

test('no code ever vanishes', () =>
  expect(given.split('\n').filter((code) => !(code in catalogue))).toEqual([]));

test('a new code is written down among those that stay', () =>
  expect(Object.keys(catalogue).filter((code) => !given.split('\n').includes(code))).toEqual([]));

test('every code is given by the program', () =>
  expect(Object.keys(catalogue).filter((code) => !names(rooms, code))).toEqual([]));

test('every code has a test that raises it', () =>
  expect(Object.keys(catalogue).filter((code) => !names(testsOfCodes, code))).toEqual([]));

test.each(Object.entries(catalogue))('%s has a meaning, an example and a cure', (_, meaning) => {
  expect(meaning.means).toMatch(/^[A-Z].*\.$/);
  expect(meaning.example).not.toBe('');
  expect(meaning.cure).toMatch(/^[A-Z]/);
});
