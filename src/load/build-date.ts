import { newestDate, type Library } from '../model/library.ts';

/**
 * The day a build takes for today: SOURCE_DATE_EPOCH (seconds), else the newest date in the
 * content.
 */
export function buildDate(library: Library): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : newestDate(library);
}
