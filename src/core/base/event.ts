import type { Disposable } from './disposable';
import type { Turn } from './inTurns';

/** Something that can be listened to. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** The sending end of an event. A listener that throws does not keep the others from hearing. */
export class Emitter<T> implements Disposable {
  readonly #listeners = new Set<{ readonly hear: (value: T) => void }>();

  readonly event: Event<T> = hear => {
    const entry = { hear };
    this.#listeners.add(entry);
    return { dispose: () => void this.#listeners.delete(entry) };
  };

  fire(value: T): void {
    const errors: unknown[] = [];
    for (const entry of [...this.#listeners]) this.#tell(entry, value, errors);
    throwAll(errors);
  }

  /** The same for what gives all listeners much to do: others may have their turn before each of them. */
  async fireInTurns(value: T, turn: Turn): Promise<void> {
    const errors: unknown[] = [];
    for (const entry of [...this.#listeners]) {
      const rest = turn();
      if (rest) await rest;
      this.#tell(entry, value, errors);
    }
    throwAll(errors);
  }

  #tell(entry: { readonly hear: (value: T) => void }, value: T, errors: unknown[]): void {
    // Who has stopped listening meanwhile hears nothing more.
    if (!this.#listeners.has(entry)) return;
    try {
      entry.hear(value);
    } catch (error) {
      errors.push(error);
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

function throwAll(errors: readonly unknown[]): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, 'Several listeners failed');
}
