import { expect, test } from 'vitest';
import { holdsName } from './no-names.ts';

test.each(['Robin, 4', 'His sister Wren', 'J.K., aged 9', 'A. (aged 12)'])('%s: a name', (text) =>
  expect(holdsName(text)).toBe(true),
);

test.each(['His sister', 'The Panel’s', 'In May, 4', 'nobody'])('%s: no name', (text) =>
  expect(holdsName(text)).toBe(false),
);
