import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';

/** Astro's store, as Vite knows it. */
const store = '\0astro:data-layer-content';

/**
 * Has everything that was made from Astro's store made anew. Astro forgets the store alone; what
 * its search for styles has read again before a page did, a page would take for what it has run.
 */
export function forgetStore({ environments }: Pick<ViteDevServer, 'environments'>): void {
  for (const environment of Object.values(environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const ran = environment.runner.evaluatedModules;
    const forgotten = new Set<string>();
    const forget = (id: string) => {
      const module = ran.getModuleById(id);
      if (!module || forgotten.has(id)) return;
      forgotten.add(id);
      ran.invalidateModule(module);
      module.importers.forEach(forget);
    };
    forget(store);
  }
}
