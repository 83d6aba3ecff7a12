/** Whether all is tried, as `npm run test:attack` does; `npm test` has time for a sample. */
export const all = import.meta.env.MODE === 'attack';

/**
 * What chance begins with: always the same in the sample, so that it fails for everybody or for
 * nobody; another one each time that all is tried, unless SEED says which.
 */
export const seed = Number(process.env.SEED ?? (all ? Date.now() % 1_000_000 : 1));

/** Says what was measured, for whoever reads the run. */
export const say = (text: string) => console.log(`Attack, seed ${seed}: ${text}`);
