/** Numbers by place, as many as are needed, with their sum. Those never set are 0. */
export class Numbers {
  #values = new Uint32Array(16);
  #sum = 0;

  get sum(): number {
    return this.#sum;
  }

  /** The values themselves, for a reader in a hurry. Valid until the next change. */
  get values(): Uint32Array {
    return this.#values;
  }

  set(place: number, value: number): void {
    if (place >= this.#values.length) {
      const more = new Uint32Array(Math.max(place + 1, this.#values.length * 2));
      more.set(this.#values);
      this.#values = more;
    }
    this.#sum += value - (this.#values[place] ?? 0);
    this.#values[place] = value;
  }
}
