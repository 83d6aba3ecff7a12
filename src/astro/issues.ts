import { getEntry } from 'astro:content';
import type { Issue } from '../model/issue.ts';

/** What is to be mended in the content, while an editor previews. */
export const getIssues = async (): Promise<Issue[]> =>
  (await getEntry('issues', 'all'))?.data.issues ?? [];
