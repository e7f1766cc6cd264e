import type { Clock } from '../ports';

/** How long a stretch of work may be, in milliseconds: a window that is to feel alive has 16 for everything. */
const longestStretch = 6;

/** Stops long work of many parts now and then, so that others get their turn. */
export class Breather {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #pause: () => Promise<void>;
  #since: number;
  #pausing: Promise<void> | undefined;

  constructor({ clock, pause }: { readonly clock: Pick<Clock, 'now'>; readonly pause: () => Promise<void> }) {
    this.#clock = clock;
    this.#pause = pause;
    this.#since = clock.now();
  }

  /** Whether the next part has to wait for `breathe`. */
  get isDue(): boolean {
    if (this.#pausing) return true;
    const worked = this.#clock.now() - this.#since;
    // Below zero: the clock was set back.
    return worked >= longestStretch || worked < 0;
  }

  async breathe(): Promise<void> {
    while (this.isDue) await (this.#pausing ??= this.#rest());
  }

  async #rest(): Promise<void> {
    await this.#pause();
    this.#since = this.#clock.now();
    this.#pausing = undefined;
  }
}
