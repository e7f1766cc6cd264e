import { Refusal } from './refusal';
import { stopOnSignal } from './stopOnSignal';
import { createStops, type Stops } from './stops';

/** Runs a command-line tool: whatever it started is stopped when it ends, in whichever way, and its number is the exit code. */
export function runTool(tool: (stops: Stops) => Promise<number>): void {
  const stops = createStops();
  stopOnSignal(stops);
  const end = (code: number): void => {
    void stops.all().finally(() => process.exit(code));
  };
  const fail = (error: unknown): void => {
    // Asked to stop, or with nobody left to read, there is nothing to tell.
    if (!stops.areStopping() && !isClosedPipe(error))
      console.error(error instanceof Refusal ? error.message : error);
    end(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  tool(stops).then(end, fail);
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
