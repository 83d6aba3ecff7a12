import { expect, test } from 'vitest';
import { issue, issueText, warning } from './issue.ts';

const place = { path: 'content/briefings/bicycle-sheds/v1.md', line: 7 };

test('an issue tells place, problem, cure and code', () => {
  expect(
    issueText(issue('source-missing', place, 'There is no source called “x”.', 'Add it.')),
  ).toBe(
    'content/briefings/bicycle-sheds/v1.md:7  There is no source called “x”.\n' +
      '  Add it.  (source-missing)',
  );
});

test('a warning says that it is one', () => {
  expect(issueText(warning('helpline-old', place, 'It is old.', 'Look it up.'))).toBe(
    'content/briefings/bicycle-sheds/v1.md:7  Warning: It is old.\n  Look it up.  (helpline-old)',
  );
});
