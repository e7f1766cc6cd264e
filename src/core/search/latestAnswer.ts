/** Numbers questions, and tells which answers still count: only that to the question asked last. */
export class LatestAnswer {
  #asked = 0;

  /** The number of the next question. */
  ask(): number {
    return ++this.#asked;
  }

  /** Whether the answer is to the latest question. Those to earlier ones are stale. */
  isFor(sequence: number): boolean {
    return sequence === this.#asked;
  }
}
