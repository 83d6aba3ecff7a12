import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a command took: seconds on the clock and of the processor, and megabytes at its peak. */
export interface Cost {
  wall: number;
  cpu: number;
  memory: number;
  /** What it said. */
  said: string;
}

const onExit = fileURLToPath(new URL('on-exit.mjs', import.meta.url));

/** Runs a script with Node, and measures it together with what it starts. */
export async function measured(
  script: string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cost-'));
  const costs = join(folder, 'costs.json');
  const start = performance.now();
  try {
    const { code, said } = await run(['--import', onExit, ...script], cwd, {
      ...process.env,
      ...env,
      COSTS_FILE: costs,
    });
    const wall = (performance.now() - start) / 1000;
    if (code !== 0 || !existsSync(costs)) throw new Error(`${script.join(' ')} failed.\n${said}`);
    const { cpu, memory } = JSON.parse(readFileSync(costs, 'utf8')) as Omit<Cost, 'said' | 'wall'>;
    return { wall, cpu, memory, said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(typed: string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ code: number | null; said: string }>((ended) => {
    const child = spawn(process.execPath, typed, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (code) => ended({ code, said }));
  });
}
