// Runs in the process that is measured, and writes down as it ends what it has cost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const { COSTS_FILE } = process.env;
// What this process starts in its turn is not measured by itself.
delete process.env.COSTS_FILE;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6 + ofChildren();
  if (COSTS_FILE) writeFileSync(COSTS_FILE, JSON.stringify({ cpu, memory: maxRSS / 1024 }));
});

/** The processor time of ended child processes, in seconds, where the system tells. */
function ofChildren() {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  // The 16th and 17th field of proc_pid_stat(5), in hundredths of a second.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
