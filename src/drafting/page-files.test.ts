import { expect, test } from 'vitest';
import { pageOfFile, standsOn } from './page-files.ts';

test.each([
  ['/briefings/shed-locks/', 'content/briefings/shed-locks/v1.md'],
  ['/briefings/shed-locks/v1/', 'content/briefings/shed-locks/v2.md'],
  ['/letters/2026-01-01-sheds/', 'content/letters/2026-01-01-sheds.md'],
  ['/themes/tools/', 'content/themes/tools.md'],
  ['/glossary/', 'content/glossary.yaml'],
  ['/statistics/a-number/', 'content/statistics.yaml'],
])('%s shows %s', (address, path) => expect(standsOn(address)(path)).toBe(true));

test.each([
  ['/briefings/shed/', 'content/briefings/shed-locks/v1.md'],
  ['/briefings/', 'content/briefings/shed-locks/v1.md'],
  ['/', 'content/glossary.yaml'],
  ['/letters/a/', 'content/letters/ab.md'],
])('%s does not show %s', (address, path) => expect(standsOn(address)(path)).toBe(false));

test.each([
  ['content/briefings/shed-locks/v1.md', '/briefings/shed-locks/'],
  ['content/themes/tools.md', '/themes/tools/'],
  ['content/sources.yaml', '/sources/'],
  ['content/helplines.yaml', undefined],
])('%s stands on %s', (path, address) => expect(pageOfFile(path)).toBe(address));
