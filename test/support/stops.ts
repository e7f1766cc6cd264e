export type Stop = () => Promise<void>;

/** What was started and must be stopped, the latest first. */
export interface Stops {
  /** Takes what stops a thing and gives it back, so that it runs once whoever calls it. */
  add(stop: Stop): Stop;
  all(): Promise<void>;
}

export function createStops(): Stops {
  const running = new Set<Stop>();
  return {
    add(stop) {
      const stopping: { done?: Promise<void> } = {};
      const once: Stop = () => {
        stopping.done ??= stop().finally(() => running.delete(once));
        return stopping.done;
      };
      running.add(once);
      return once;
    },
    async all() {
      for (const stop of [...running].reverse()) await stop().catch((error: unknown) => console.error(error));
    },
  };
}
