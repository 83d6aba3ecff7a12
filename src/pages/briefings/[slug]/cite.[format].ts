import { getLibrary } from '../../../astro/library.ts';
import { citedBriefing } from '../../../features/citations/cited.ts';
import { referenceFile, referencePaths } from '../../../features/citations/reference-pages.ts';

export const getStaticPaths = () => referencePaths(getLibrary().briefings, citedBriefing);

export const GET = referenceFile;
