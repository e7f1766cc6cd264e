import type { Kept, NoteStore } from './noteStore';

/** How many notes are put into the store at once: a moment's work, whatever the batch. */
const groupSize = 500;

/** What one batch makes of a store. */
export class Batch {
  readonly #before: NoteStore;
  #after: NoteStore;
  #group: Kept[] = [];
  readonly #removed: string[] = [];
  readonly #changed: string[] = [];
  /** URIs of the notes whose text was read. */
  readonly reads: string[] = [];

  constructor(before: NoteStore) {
    this.#before = before;
    this.#after = before;
  }

  /** URIs of the notes that are new, or say something else than before. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  get removed(): readonly string[] {
    return this.#removed;
  }

  put(kept: Kept): void {
    const before = this.#before.get(kept.note.uri);
    if (before?.note === kept.note && before.stamp === kept.stamp) return;
    this.#group.push(kept);
    if (before?.note !== kept.note) this.#changed.push(kept.note.uri);
    if (this.#group.length >= groupSize) this.#putGroup([]);
  }

  remove(uri: string): void {
    if (this.#before.get(uri)) this.#removed.push(uri);
  }

  store(): NoteStore {
    this.#putGroup(this.#removed);
    return this.#after;
  }

  #putGroup(removed: readonly string[]): void {
    this.#after = this.#after.with(this.#group, removed);
    this.#group = [];
  }
}
