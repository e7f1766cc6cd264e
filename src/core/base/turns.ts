/**
 * Does what is asked for under one key in the order in which it was asked for, one after the other. What is asked
 * for under other keys does not wait for it, and what fails holds up nothing.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(key: string, run: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(key) ?? Promise.resolve()).then(run);
    const over = done
      .catch(() => undefined)
      .then(() => {
        if (this.#last.get(key) === over) this.#last.delete(key);
      });
    this.#last.set(key, over);
    return done;
  }

  /** When all that was asked for until now is over, however it ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
