export type Stop = () => Promise<void>;

/** What was started and must be stopped, the latest first. */
export interface Stops {
  /** Takes what stops a thing and gives it back, so that it runs once whoever calls it. */
  add(stop: Stop): Stop;
  /** Stops everything, once and for all. */
  all(): Promise<void>;
  /** Has that begun? What fails from then on fails because of it. */
  areStopping(): boolean;
}

export function createStops(): Stops {
  const running = new Set<Stop>();
  const state: { stopping?: Promise<void> } = {};

  async function stopAll(): Promise<void> {
    for (let latest = [...running].at(-1); latest !== undefined; latest = [...running].at(-1))
      await latest().catch((error: unknown) => console.error(error));
  }

  return {
    add(stop) {
      const own: { done?: Promise<void> } = {};
      const once: Stop = () => {
        own.done ??= stop().finally(() => running.delete(once));
        return own.done;
      };
      running.add(once);
      return once;
    },
    all() {
      state.stopping ??= stopAll();
      return state.stopping;
    },
    areStopping: () => state.stopping !== undefined,
  };
}
