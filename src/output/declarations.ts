import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Declaration } from './declaration.ts';
import { declares as ownDeclaration } from './declares.ts';
import { filesBelow } from './files.ts';
import { rulesOf, type Rules } from './rules.ts';

/** What the build itself adds to the finished site, and every feature that is there. */
export const allDeclarations = async (): Promise<Declaration[]> => [
  ownDeclaration,
  ...(await declarationsBelow(features)),
];

/** The rules of the finished site. */
export const declaredRules = async (): Promise<Rules> =>
  rulesOf((await allDeclarations()).flatMap(({ files }) => files));

/**
 * What the features of a folder declare. A feature is known by its folder alone, so that its rules
 * go with it when it is deleted.
 */
export async function declarationsBelow(folder: string): Promise<Declaration[]> {
  const paths = filesBelow(folder).filter((path) => /^[^/]+\/declares\.ts$/.test(path));
  const modules = await Promise.all(
    paths.map((path) => import(pathToFileURL(join(folder, path)).href)),
  );
  return modules.map(({ declares }: { declares: Declaration }) => declares);
}

const features = fileURLToPath(new URL('../features', import.meta.url));
