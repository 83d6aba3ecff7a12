/** Calls back once nothing has happened for so many milliseconds. */
export function whenQuiet(milliseconds: number, act: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, milliseconds);
  };
}
