import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bytesOf } from '../site-files.ts';
import { handOver } from './copy-files.ts';
import { holding } from './data-scripts.ts';

test('a script hands over the file that it holds', () => {
  const page = new EventTarget();
  const handed: unknown[] = [];
  page.addEventListener(handOver, (event) => handed.push((event as CustomEvent).detail));
  const script = new TextDecoder().decode(holding('search/terms.json', bytesOf('[“é”]')));
  runInNewContext(script, { document: page, CustomEvent });
  expect(handed).toEqual([
    { path: 'search/terms.json', base64: Buffer.from('[“é”]').toString('base64') },
  ]);
});
