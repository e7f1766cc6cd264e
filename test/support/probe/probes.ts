import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../waitFor';
import type { Asked, Told } from './asked';

/** The extension host of a window, as a test may use and end it. */
export interface Probe<A = Asked, T = Told> {
  readonly pid: number;
  ask(asked: A): Promise<T>;
}

/** Waits for a probe that is not among those known, and adds it to them. */
export async function nextProbe<A = Asked, T = Told>(
  folder: string,
  known: Probe<A, T>[],
): Promise<Probe<A, T>> {
  const found = await waitFor(
    'the probe of a window',
    async () => {
      for (const name of await readdir(folder).catch(() => [])) {
        const pid = Number.parseInt(name, 10);
        if (known.some(probe => probe.pid === pid)) continue;
        const text = await readFile(join(folder, name), 'utf8');
        if (text !== '') return JSON.parse(text) as { readonly pid: number; readonly port: number };
      }
      return undefined;
    },
    30,
  );
  const probe: Probe<A, T> = {
    pid: found.pid,
    async ask(asked) {
      const response = await fetch(`http://127.0.0.1:${found.port}/`, {
        method: 'POST',
        body: JSON.stringify(asked),
      });
      return (await response.json()) as T; // The probe is ours.
    },
  };
  known.push(probe);
  return probe;
}
