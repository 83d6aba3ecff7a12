import { realpathSync } from 'node:fs';
import { Fault, plainMessage, withoutStacks } from './fault.ts';
import { typed, usage, type Typed, type Wording } from './typed.ts';

/** Something that an editor can type. */
export interface Command extends Wording {
  /** Tells whether all was well, or the number to end with. */
  run(typed: Typed): Promise<boolean | number> | boolean | number;
}

/** Whether this file is what was typed, and not only read by another. */
export const isTyped = ({ filename }: ImportMeta) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === filename;

/**
 * Runs a command with what was typed behind it. It ends with 0 when all was well, 1 when something
 * is to be mended, 2 when it was not understood or failed in a way that nobody foresaw.
 */
export async function runCommand(command: Command, args = process.argv.slice(2)): Promise<void> {
  if (!process.env.DEBUG) withoutStacks();
  process.on('uncaughtException', (error) => {
    console.error(told(error));
    process.exit(2);
  });
  try {
    const asked = typed(args, command);
    if (asked.wantsHelp) {
      console.log(usage(command));
      return;
    }
    const outcome = await command.run(asked);
    process.exitCode = typeof outcome === 'number' ? outcome : outcome ? 0 : 1;
  } catch (error) {
    console.error(told(error));
    if (process.env.DEBUG) console.error(error);
    const ownFault = error instanceof Fault && error.fault.code !== 'argument-refused';
    process.exitCode = ownFault ? 1 : 2;
  }
}

/** What stopped a command, whether or not it was foreseen. */
function told(error: unknown): string {
  if (error instanceof Fault) return error.text;
  return new Fault(
    'unexpected',
    `Something went wrong that was not foreseen: ${plainMessage(error)}`,
    'To see where, run it again with DEBUG=1 set before it, and tell whoever looks after the code.',
  ).text;
}
