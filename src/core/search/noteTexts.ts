import type { Disposable } from '../base/disposable';
import { Emitter, type Event } from '../base/event';
import type { NoteIndex } from '../index/noteIndex';
import type { Log, NoteFiles } from '../ports';
import { documentsOf } from './documentsOf';
import { fillIndex } from './fillIndex';
import type { Scaffold } from './scaffold';
import type { SearchDocument } from './searchDocument';
import type { SearchIndex } from './searchIndex';

export interface Needs {
  readonly notes: Pick<NoteIndex, 'snapshot' | 'onDidChange' | 'onDidRead'>;
  readonly files: Pick<NoteFiles, 'read'>;
  readonly index: SearchIndex;
  readonly log: Log;
  readonly pause: () => Promise<void>;
  /** What new notes are made with. Without it, all that a text says counts as its writer's. */
  readonly scaffold?: () => Promise<Scaffold | undefined>;
}

const readsAtOnce = 32;
/** How many notes are read before those who show what is found are told that there is more. */
const notesPerChange = 1024;
/** Documents that are put into the index in one go: a file may be very long. */
const documentsPerGroup = 24;
const groupMark = ' ';

/** Keeps a search index in step with the texts of all notes. A note that changed costs its own text, and no other's. */
export class NoteTexts implements Disposable {
  readonly #needs: Needs;
  readonly #changes = new Emitter<undefined>();
  readonly #listening: Disposable[] = [];
  readonly #groups = new Map<string, number>();
  readonly #waiting = new Set<string>();
  #running: Promise<void> | undefined;
  #started = false;
  #disposed = false;

  /** The index finds something else than before. */
  readonly onDidChange: Event<undefined> = this.#changes.event;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Reads all there is, and from now on follows. Does nothing the second time. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    const { notes } = this.#needs;
    this.#listening.push(
      notes.onDidChange(({ changed, removed }) => this.#lookAt([...changed, ...removed])),
      notes.onDidRead(read => this.#lookAt(read)),
    );
    this.#lookAt(notes.snapshot.notes.map(({ uri }) => uri));
  }

  /** Whether everything that is known of has been read. */
  get isComplete(): boolean {
    return this.#started && !this.#running;
  }

  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  dispose(): void {
    this.#disposed = true;
    for (const part of this.#listening) part.dispose();
    this.#changes.dispose();
  }

  #lookAt(uris: readonly string[]): void {
    for (const uri of uris) this.#waiting.add(uri);
    if (this.#waiting.size > 0) this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // What comes together is read together.
    await Promise.resolve();
    let untold = 0;
    while (!this.#disposed && this.#waiting.size > 0) {
      const uris = [...this.#waiting].slice(0, readsAtOnce);
      for (const uri of uris) this.#waiting.delete(uri);
      await this.#read(uris);
      untold += uris.length;
      if (untold < notesPerChange || this.#waiting.size === 0) continue;
      untold = 0;
      this.#tell();
    }
    this.#running = undefined;
    this.#tell();
  }

  async #read(uris: readonly string[]): Promise<void> {
    const texts = await Promise.all(
      uris.map(async uri => ({ uri, documents: await this.#documentsOf(uri) })),
    );
    const { index, pause } = this.#needs;
    await fillIndex(index, this.#inGroups(texts), async () => {
      await pause();
      return !this.#disposed;
    });
  }

  async #documentsOf(uri: string): Promise<readonly SearchDocument[]> {
    const note = this.#needs.notes.snapshot.byUri.get(uri);
    if (!note) return [];
    try {
      const content = await this.#needs.files.read(note);
      if (content.state !== 'text') return [];
      const scaffold = await this.#needs.scaffold?.();
      return documentsOf(uri, note.title, content.text, scaffold && { kind: note.kind, scaffold });
    } catch {
      this.#needs.log.warn('A note could not be read to be searched.');
      return [];
    }
  }

  *#inGroups(
    texts: readonly { readonly uri: string; readonly documents: readonly SearchDocument[] }[],
  ): Iterable<readonly [string, readonly SearchDocument[]]> {
    for (const { uri, documents } of texts) {
      const now = Math.ceil(documents.length / documentsPerGroup);
      const before = this.#groups.get(uri) ?? 0;
      for (let i = 0; i < Math.max(now, before); i++)
        yield [`${uri}${groupMark}${i}`, documents.slice(i * documentsPerGroup, (i + 1) * documentsPerGroup)];
      if (now > 0) this.#groups.set(uri, now);
      else this.#groups.delete(uri);
    }
  }

  #tell(): void {
    if (!this.#disposed) this.#changes.fire(undefined);
  }
}

/** The note that a group of documents is of. */
export function noteOf(group: string): string {
  return group.slice(0, group.lastIndexOf(groupMark));
}
