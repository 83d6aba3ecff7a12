import { describe, expect, test } from 'vitest';
import { actionSchema, groundOf } from './action.ts';
import { recommendationSchema } from './briefing.ts';
import { statusSchema, statusText } from './status.ts';

const law = {
  provision: 'Shed Act 2026, section 3',
  extent: 'England',
  source: 'shed-gazette',
  checked: '2026-11-22',
  commencementSource: 'shed-gazette',
};

describe('a status', () => {
  test('of law says its provision, extent, source and the day it was checked', () => {
    expect(statusSchema.safeParse({ is: 'enacted, not in force', ...law }).success).toBe(true);
    expect(
      statusSchema.safeParse({ is: 'enacted, not in force', ...law, checked: undefined }).success,
    ).toBe(false);
    expect(statusSchema.safeParse({ is: 'in force', ...law }).success).toBe(false);
  });

  test('of law names what can show that it has begun, or says that we have nothing', () => {
    const waiting = { is: 'enacted, not in force', ...law };
    const begun = { is: 'in force', since: '2026-05-01', ...law };
    const of = (status: object, commencementSource: string | null | undefined) =>
      statusSchema.safeParse({ ...status, commencementSource }).success;
    expect(of(waiting, null)).toBe(true);
    expect(of(waiting, undefined)).toBe(false);
    expect(of(begun, 'shed-gazette')).toBe(true);
    expect(of(begun, null)).toBe(false);
  });

  test('may be accepted in principle, with its source', () => {
    expect(statusSchema.safeParse({ is: 'accepted in principle' }).success).toBe(false);
    expect(
      statusSchema.safeParse({ is: 'accepted in principle', source: 'shed-gazette' }).success,
    ).toBe(true);
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

test.each([
  ['law', 'provision', 'Shed Act 2026, section 3'],
  ['statutory guidance', 'document', 'Keeping hinges, 2026'],
  ['Panel recommendation', 'recommendation', 'r1'],
])('an action of force “%s” names its %s and a source', (force, ground, named) => {
  const action = { for: 'police', do: 'Look behind the shed.', force };
  const sound = { ...action, [ground]: named, source: 'shed-gazette' };
  expect(actionSchema.safeParse(sound).success).toBe(true);
  expect(actionSchema.safeParse({ ...sound, [ground]: undefined }).success).toBe(false);
  expect(actionSchema.safeParse({ ...sound, source: undefined }).success).toBe(false);
});

test('our suggestion may stand without a source', () =>
  expect(
    actionSchema.safeParse({ for: 'police', do: 'Look.', force: 'our suggestion' }).success,
  ).toBe(true));

test('says what an action stands on', () => {
  const action = { for: 'police', do: 'Look.', source: 'shed-gazette' } as const;
  expect(groundOf({ ...action, force: 'law', provision: 'Shed Act 2026, section 3' })).toBe(
    'Shed Act 2026, section 3',
  );
  expect(
    groundOf({ ...action, force: 'statutory guidance', document: 'Hinges', paragraph: 'para 7' }),
  ).toBe('Hinges, para 7');
  expect(groundOf({ ...action, force: 'our suggestion' })).toBe(undefined);
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
