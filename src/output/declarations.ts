import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Declaration } from './declaration.ts';
import { declares as ownDeclaration } from './declares.ts';
import { filesBelow } from './files.ts';
import { rulesOf, type Rules } from './rules.ts';

/** The rules of the finished site: those of the build, and of every feature that is there. */
export async function declaredRules(): Promise<Rules> {
  const declarations = [ownDeclaration, ...(await declarationsBelow(features))];
  return rulesOf(declarations.flatMap(({ files }) => files));
}

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
