import type { Note } from '../notes/note';

/** A note with the stamp that its file had when it was read. */
export interface Kept {
  readonly note: Note;
  readonly stamp: string | undefined;
}

const longestChunk = 64;

/**
 * Notes by their URI, in its order. Immutable: a change makes a new store that shares all but a chunk with
 * the old one, so it costs the same among a hundred notes and among fifty thousand.
 */
export class NoteStore {
  static readonly empty = new NoteStore([], 0);

  readonly #chunks: readonly (readonly Kept[])[];
  readonly size: number;

  private constructor(chunks: readonly (readonly Kept[])[], size: number) {
    this.#chunks = chunks;
    this.size = size;
  }

  static of(all: Iterable<Kept>): NoteStore {
    const sorted = [...all].sort((a, b) => compare(a.note.uri, b.note.uri));
    return new NoteStore(chunksOf(sorted), sorted.length);
  }

  get(uri: string): Kept | undefined {
    const chunk = this.#chunks[this.#chunkOf(uri)];
    const found = chunk?.[placeIn(chunk, uri)];
    return found?.note.uri === uri ? found : undefined;
  }

  *[Symbol.iterator](): Iterator<Kept> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  notes(): readonly Note[] {
    const notes: Note[] = [];
    for (const chunk of this.#chunks) for (const kept of chunk) notes.push(kept.note);
    return Object.freeze(notes);
  }

  /** With these in place of what stood under their URIs, and without those. */
  with(changed: readonly Kept[], removed: readonly string[]): NoteStore {
    const count = changed.length + removed.length;
    if (count === 0) return this;
    if (removed.length === 0 && this.#isBehind(changed)) return this.#appended(changed);
    if (count > this.size / 4) return this.#rebuilt(changed, removed);
    const chunks = [...this.#chunks];
    let size = this.size;
    for (const uri of removed) size += replace(chunks, this.#chunkIn(chunks, uri), uri, undefined);
    for (const kept of changed)
      size += replace(chunks, this.#chunkIn(chunks, kept.note.uri), kept.note.uri, kept);
    return new NoteStore(chunks, size);
  }

  /** Whether these stand behind all there are, in their order, and are enough for a chunk of their own. */
  #isBehind(changed: readonly Kept[]): boolean {
    if (changed.length < longestChunk / 2) return false;
    let last = this.#chunks.at(-1)?.at(-1)?.note.uri ?? '';
    for (const { note } of changed) {
      if (note.uri <= last) return false;
      last = note.uri;
    }
    return true;
  }

  #appended(changed: readonly Kept[]): NoteStore {
    return new NoteStore([...this.#chunks, ...chunksOf(changed)], this.size + changed.length);
  }

  #rebuilt(changed: readonly Kept[], removed: readonly string[]): NoteStore {
    const all = new Map<string, Kept>();
    for (const kept of this) all.set(kept.note.uri, kept);
    for (const uri of removed) all.delete(uri);
    for (const kept of changed) all.set(kept.note.uri, kept);
    return NoteStore.of(all.values());
  }

  #chunkOf(uri: string): number {
    return this.#chunkIn(this.#chunks, uri);
  }

  /** The last chunk that does not begin behind this URI. */
  #chunkIn(chunks: readonly (readonly Kept[])[], uri: string): number {
    let low = 0;
    let high = chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const first = chunks[middle]?.[0];
      if (first && first.note.uri <= uri) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function chunksOf(sorted: readonly Kept[]): readonly (readonly Kept[])[] {
  const chunks: (readonly Kept[])[] = [];
  for (let at = 0; at < sorted.length; at += longestChunk / 2)
    chunks.push(sorted.slice(at, at + longestChunk / 2));
  return chunks;
}

/** Puts a note into its chunk, or takes it out; answers by how much the store has grown. */
function replace(chunks: (readonly Kept[])[], index: number, uri: string, kept: Kept | undefined): number {
  const chunk = chunks[index] ?? [];
  const place = placeIn(chunk, uri);
  const there = chunk[place]?.note.uri === uri ? 1 : 0;
  if (!there && !kept) return 0;
  const changed = [...chunk.slice(0, place), ...(kept ? [kept] : []), ...chunk.slice(place + there)];
  const half = changed.length >> 1;
  const parts = changed.length > longestChunk ? [changed.slice(0, half), changed.slice(half)] : [changed];
  chunks.splice(index, 1, ...parts.filter(part => part.length > 0));
  return (kept ? 1 : 0) - there;
}

/** Where in a chunk this URI stands, or would. */
function placeIn(chunk: readonly Kept[], uri: string): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const kept = chunk[middle];
    if (kept && kept.note.uri < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
