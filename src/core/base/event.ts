import type { Disposable } from './disposable';

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
    for (const { hear } of [...this.#listeners]) {
      try {
        hear(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, 'Several listeners failed');
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
