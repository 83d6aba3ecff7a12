import { expect, test } from 'vitest';
import { command, madeUpLibrary } from '../../tests/library/library.ts';

test.each([
  ['/briefings/none/', [], 'takedown-address'],
  ['/briefings/bicycle-sheds/', ['--reason', 'because'], 'takedown-reason'],
])('takes nothing down for “%s” %j, and says how to ask', async (address, options, code) => {
  const { code: exit, said } = await command(
    'src/cli/takedown.ts',
    { CONTENT_DIR: madeUpLibrary },
    [address, ...options],
  );
  expect(said).toContain(`(${code})`);
  expect(said).toContain('--reason privacy|legal|safety|mistake');
  expect(exit).toBe(1);
});
