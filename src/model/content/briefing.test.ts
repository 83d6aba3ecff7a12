import { describe, expect, test } from 'vitest';
import { actionSchema, recommendationSchema, statusSchema, statusText } from './briefing.ts';

const law = {
  provision: 'Shed Act 2026, section 3',
  extent: 'England',
  source: 'shed-gazette',
  checked: '2026-11-22',
};

describe('a status', () => {
  test('of law says its provision, extent, source and the day it was checked', () => {
    expect(statusSchema.safeParse({ is: 'enacted, not in force', ...law }).success).toBe(true);
    expect(
      statusSchema.safeParse({ is: 'enacted, not in force', ...law, checked: undefined }).success,
    ).toBe(false);
    expect(statusSchema.safeParse({ is: 'in force', ...law }).success).toBe(false);
  });

  test('of acceptance has a source, and a proposal needs none', () => {
    expect(statusSchema.safeParse({ is: 'accepted' }).success).toBe(false);
    expect(statusSchema.safeParse({ is: 'proposed' }).success).toBe(true);
  });

  test('never takes enacted for in force', () => {
    expect(statusText({ is: 'enacted, not in force', ...law })).toBe('enacted, not in force');
    expect(statusText({ is: 'in force', since: '2026-05-01', ...law })).toBe(
      'in force since 1 May 2026',
    );
  });
});

test('an action has a source unless it is our suggestion', () => {
  const action = { for: 'police', do: 'Look behind the shed.' };
  expect(actionSchema.safeParse({ ...action, force: 'our suggestion' }).success).toBe(true);
  expect(actionSchema.safeParse({ ...action, force: 'law' }).success).toBe(false);
  expect(actionSchema.safeParse({ ...action, force: 'law', source: 'shed-gazette' }).success).toBe(
    true,
  );
});

test('a recommendation says whether its maker numbered it', () => {
  const made = {
    id: 'r1',
    maker: 'Institute',
    makersNumber: null,
    to: [],
    text: 'Build.',
    status: { is: 'proposed' },
    source: 'survey',
  };
  expect(recommendationSchema.safeParse(made).success).toBe(true);
  expect(recommendationSchema.safeParse({ ...made, makersNumber: undefined }).success).toBe(false);
  expect(recommendationSchema.safeParse({ ...made, id: '1' }).success).toBe(false);
});
