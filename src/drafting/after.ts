/** Is there after so many milliseconds. */
export const after = (milliseconds: number) =>
  new Promise<undefined>((ended) => {
    setTimeout(() => ended(undefined), milliseconds);
  });
