import { Worker } from 'node:worker_threads';
import type { Issue } from '../model/issue.ts';

/** Checks the content in a thread of its own, so that pages are served meanwhile. */
export interface CheckAside {
  (): Promise<Issue[]>;
  /** Ends the thread. */
  end(): void;
}

/** A checker that is asked again and again; an answer always tells of the latest question. */
export function checkAside(): CheckAside {
  const worker = new Worker(new URL('./check-thread.ts', import.meta.url));
  worker.unref();
  const check = () =>
    new Promise<Issue[]>((resolve) => {
      worker.once('message', resolve);
      worker.postMessage('check');
    });
  return Object.assign(check, { end: () => void worker.terminate() });
}
