import type { Note } from '../notes/note';
import type { NoteStore } from './noteStore';

/** All notes at one moment. Never changes; what is not asked for is not worked out. */
export class Snapshot {
  readonly #store: NoteStore;
  #notes: readonly Note[] | undefined;
  /** Higher in every later snapshot. */
  readonly version: number;
  /** The notes by the URI of their file. */
  readonly byUri: { get(uri: string): Note | undefined; has(uri: string): boolean; readonly size: number };

  constructor(store: NoteStore, version: number) {
    this.#store = store;
    this.version = version;
    this.byUri = {
      get: uri => store.get(uri)?.note,
      has: uri => store.get(uri) !== undefined,
      size: store.size,
    };
  }

  /** Every note, in the order of their URIs: one list that never changes, by which others know what they made of it. */
  get notes(): readonly Note[] {
    return (this.#notes ??= this.#store.notes());
  }
}
