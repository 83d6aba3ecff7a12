import { Worker } from 'node:worker_threads';
import type { Issue } from '../model/issue.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Checks the content in a thread of its own, so that pages are served meanwhile. */
export interface CheckAside {
  (): Promise<Issue[]>;
  /** Ends the thread. */
  end(): void;
}

/**
 * A checker that is asked again and again. An answer always tells of a reading that began after
 * its question; those who ask while it is busy share the next one.
 */
export function checkAside(): CheckAside {
  const worker = new Worker(new URL('./check-thread.ts', import.meta.url));
  worker.unref();
  const start = () =>
    new Promise<Issue[]>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (issues: Issue[]) => {
        worker.off('error', reject);
        resolve(issues);
      });
      worker.postMessage('check');
    });
  return Object.assign(oneAtATime(start), { end: () => void worker.terminate() });
}
