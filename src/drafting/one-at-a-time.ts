/**
 * Lets work that looks at the state of things run once at a time. Whoever asks while it runs is
 * answered by the next run, which has seen what they have; they all share that one.
 */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const run = () => {
    next = undefined;
    const own = work().finally(() => {
      if (running === own) running = undefined;
    });
    return (running = own);
  };
  return () => {
    if (!running) return run();
    return (next ??= running.then(run, run));
  };
}
