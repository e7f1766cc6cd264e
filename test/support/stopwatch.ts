/** How long things of one kind took. */
export interface Stopwatch {
  time<T>(kind: string, work: () => Promise<T>): Promise<T>;
  /** A line for each kind, such as `77 × opening a window: 3.1 s at the median, 5.0 s at most, 240 s in all`. */
  lines(): readonly string[];
}

export function createStopwatch(): Stopwatch {
  const kinds = new Map<string, number[]>();
  return {
    async time(kind, work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        const times = kinds.get(kind) ?? [];
        kinds.set(kind, [...times, performance.now() - start]);
      }
    },
    lines: () => [...kinds].map(([kind, times]) => lineOf(kind, times)),
  };
}

/** Seconds with one digit. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function lineOf(kind: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return `${sorted.length} × ${kind}: ${seconds(median)} at the median, ${seconds(sorted.at(-1) ?? 0)} at most, ${seconds(total)} in all`;
}
