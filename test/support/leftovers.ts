import { createStops, type Stop } from './stops';

/** What a test has opened: what it leaves open, as one that fails does, is closed before the next begins. */
export interface Leftovers {
  /** Takes what closes a thing and gives it back, so that it runs once whoever calls it; and what says in a line what it is where it is left. */
  add(close: Stop, said: () => Promise<string>): Stop;
  closeAll(): Promise<void>;
}

export function createLeftovers(print: (line: string) => void): Leftovers {
  const lines = new Set<() => Promise<string>>();
  let stops = createStops();
  return {
    add(close, said) {
      lines.add(said);
      return stops.add(async () => {
        lines.delete(said);
        await close();
      });
    },
    async closeAll() {
      const left = stops;
      stops = createStops();
      for (const said of lines) print(`  Left open: ${await said().catch(String)}`);
      await left.all();
    },
  };
}
