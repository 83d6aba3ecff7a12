import { expect, test, vi } from 'vitest';
import { withoutSpareRules } from './spare-rules.ts';

const rule = (...selectors: string[]) => ({ selectors, remove: vi.fn() });

test('takes out the rules of a button that we never show', () => {
  const start = rule('.govuk-button--start', '.govuk-button__start-icon');
  withoutSpareRules.Rule(start);
  expect(start.remove).toHaveBeenCalledOnce();
});

test('leaves a rule to the parts that share it', () => {
  const shared = rule('.govuk-button', '.govuk-button--inverse:hover');
  withoutSpareRules.Rule(shared);
  expect(shared.selectors).toEqual(['.govuk-button']);
  expect(shared.remove).not.toHaveBeenCalled();
});

test('leaves all other rules as they are', () => {
  const plain = rule('.govuk-button--secondary', '.summary');
  withoutSpareRules.Rule(plain);
  expect(plain.selectors).toEqual(['.govuk-button--secondary', '.summary']);
});
