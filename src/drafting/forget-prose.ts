import { isRunnableDevEnvironment, type DevEnvironment, type ViteDevServer } from 'vite';
import { contentFolder } from '../load/content-folder.ts';

/**
 * Has all prose rendered anew when it is next shown. What stands in it depends on lists in other
 * files, and Vite knows only of the file itself.
 */
export function forgetProse({ environments }: Pick<ViteDevServer, 'environments'>): void {
  for (const environment of Object.values(environments)) forgetIn(environment);
}

/** Vite keeps what it made of a file, and beside it what running that gave. */
function forgetIn(environment: DevEnvironment): void {
  const folder = contentFolder().replaceAll('\\', '/');
  const ran = isRunnableDevEnvironment(environment) && environment.runner.evaluatedModules;
  const forgotten: Parameters<typeof environment.moduleGraph.invalidateModule>[1] = new Set();
  for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
    if (!file.startsWith(folder)) continue;
    for (const module of modules)
      environment.moduleGraph.invalidateModule(module, forgotten, Date.now(), true);
    if (ran) for (const module of ran.getModulesByFile(file) ?? []) ran.invalidateModule(module);
  }
}
