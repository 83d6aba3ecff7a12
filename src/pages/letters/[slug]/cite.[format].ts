import { getLibrary } from '../../../astro/library.ts';
import { citedLetter } from '../../../features/citations/cited.ts';
import { referenceFile, referencePaths } from '../../../features/citations/reference-pages.ts';

export const getStaticPaths = () => referencePaths(getLibrary().letters, citedLetter);

export const GET = referenceFile;
