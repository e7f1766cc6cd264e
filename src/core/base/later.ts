/** A value that is worked out when it is first wanted. */
export class Later<T> {
  readonly #make: () => T;
  #made: { readonly value: T } | undefined;

  constructor(make: () => T) {
    this.#make = make;
  }

  /** `undefined`: nobody has wanted it yet. */
  get known(): T | undefined {
    return this.#made?.value;
  }

  get(): T {
    return (this.#made ??= { value: this.#make() }).value;
  }
}
