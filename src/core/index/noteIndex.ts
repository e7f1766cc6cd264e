import type { Disposable } from '../base/disposable';
import { Emitter, type Event } from '../base/event';
import type { Turn } from '../base/inTurns';
import type { Clock, Log, NoteContent, NoteFile, NoteFiles, Touched } from '../ports';
import { Batch } from './batch';
import { Breather } from './breather';
import type { Note } from '../notes/note';
import { NoteStore } from './noteStore';
import { sameNote } from './sameNote';
import { Snapshot } from './snapshot';
import type { Saved } from './storedIndex';
import { unreadNote } from './unreadNote';

export interface NotesChanged {
  readonly snapshot: Snapshot;
  /** URIs of the notes that are new, or say something else than before. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Needs {
  readonly files: NoteFiles;
  readonly log: Log;
  readonly clock: Pick<Clock, 'now'>;
  /** Lets the event loop do what waits in it. */
  readonly pause: () => Promise<void>;
  /** Works out in turns what all who follow the notes will ask for, before they are told of them. */
  readonly prepare?: (notes: readonly Note[], turn: Turn) => Promise<void>;
}

type TextContent = Extract<NoteContent, { readonly state: 'text' }>;

const readsAtOnce = 256;

const loadReading = () => import('./noteReading');
type Reading = Awaited<ReturnType<typeof loadReading>>;

/**
 * The one live model of all notes. It is told where to look and never what happened: it reads again, and says
 * so once per batch if that made a difference. While a batch is read, new touches gather into the next one.
 */
export class NoteIndex implements Disposable {
  readonly #needs: Needs;
  readonly #breather: Breather;
  readonly #changes = new Emitter<NotesChanged>();
  readonly #reads = new Emitter<readonly string[]>();
  readonly #listening: Disposable;
  #store = NoteStore.empty;
  #snapshot = new Snapshot(NoteStore.empty, 0);
  /** What an earlier session saved, until it is taken over. */
  #saved: Saved | Promise<Saved | undefined> | undefined;
  #touched = new Set<string>();
  #everything = false;
  #running: Promise<void> | undefined;
  #disposed = false;

  readonly onDidChange: Event<NotesChanged> = this.#changes.event;
  /** URIs of the notes whose text was read, after every batch: it may be another though the note says the same. */
  readonly onDidRead: Event<readonly string[]> = this.#reads.event;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#breather = new Breather(needs);
    this.#listening = needs.files.onDidTouch(touched => this.touch(touched));
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Looks again at these files, or at all there are. */
  touch(touched: Touched): void {
    if (this.#disposed) return;
    if (touched === 'everything') this.#everything = true;
    else for (const uri of touched) this.#touched.add(uri);
    this.#start();
  }

  /** The snapshot in which everything touched until now is seen. */
  async settled(): Promise<Snapshot> {
    while (this.#running) await this.#running;
    return this.#snapshot;
  }

  /** What a later session can start from, with `restore`. Notes whose files have no stamp are left out. */
  async save(): Promise<Saved> {
    const store = this.#store;
    return (await loadReading()).saveNotes(store);
  }

  /**
   * Takes over what an earlier session saved, before anything is read, and as it was; the next listing tells by
   * the stamps which files have to be read. Does nothing when there are notes already.
   */
  restore(saved: Saved | Promise<Saved | undefined>): void {
    if (this.#disposed || this.#store.size > 0) return;
    this.#saved = saved;
    this.#start();
  }

  dispose(): void {
    this.#disposed = true;
    this.#listening.dispose();
    this.#changes.dispose();
    this.#reads.dispose();
  }

  #start(): void {
    // Whoever waits for it is told; nobody has to wait.
    if (!this.#running) (this.#running = this.#run()).catch(() => undefined);
  }

  async #run(): Promise<void> {
    try {
      // Touches that come together become one batch.
      await Promise.resolve();
      const kept = this.#saved;
      this.#saved = undefined;
      const saved = await kept;
      if (saved !== undefined) await this.#takeOver(saved);
      while (!this.#disposed && (this.#everything || this.#touched.size > 0)) await this.#readTouched();
    } catch (error) {
      // What it takes to read notes could not be loaded: the next touch has all of them read.
      this.#everything = true;
      this.#needs.log.error('The notes could not be read', { error });
      throw error;
    } finally {
      this.#running = undefined;
    }
  }

  async #readTouched(): Promise<void> {
    const touched = this.#touched;
    const everything = this.#everything;
    this.#touched = new Set();
    this.#everything = false;
    const listed = everything ? await this.#list() : undefined;
    const batch = new Batch(this.#store);
    for (const uri of await this.#gone(listed, touched)) batch.remove(uri);
    await this.#readAll(batch, await this.#wanted(listed, touched));
    await this.#publish(batch);
  }

  async #takeOver(saved: Saved): Promise<void> {
    const { readStored, storedNote } = await loadReading();
    const batch = new Batch(this.#store);
    for (const { uri, stamp, says } of readStored(saved)) {
      if (this.#breather.isDue) await this.#breather.breathe();
      const file = this.#needs.files.locate(uri);
      const note = file && storedNote(says, file);
      if (note) batch.put({ note, stamp });
    }
    await this.#publish(batch);
  }

  /** `undefined` when there is no telling which files there are: then all are as they were. */
  async #list(): Promise<readonly NoteFile[] | undefined> {
    try {
      return await this.#needs.files.list();
    } catch (error) {
      this.#needs.log.error('The notes could not be listed', { error });
      return undefined;
    }
  }

  async #wanted(
    listed: readonly NoteFile[] | undefined,
    touched: ReadonlySet<string>,
  ): Promise<readonly NoteFile[]> {
    const wanted: NoteFile[] = [];
    for (const file of listed ?? []) {
      if (this.#breather.isDue) await this.#breather.breathe();
      const asBefore = file.stamp !== undefined && this.#store.get(file.uri)?.stamp === file.stamp;
      if (!asBefore || touched.has(file.uri)) wanted.push(file);
    }
    if (touched.size === 0) return wanted;
    const there = new Set(wanted.map(file => file.uri));
    const located = [...touched].flatMap(uri =>
      there.has(uri) ? [] : (this.#needs.files.locate(uri) ?? []),
    );
    return [...wanted, ...located];
  }

  async #gone(
    listed: readonly NoteFile[] | undefined,
    touched: ReadonlySet<string>,
  ): Promise<readonly string[]> {
    const gone = [...touched].filter(uri => !this.#needs.files.locate(uri));
    if (!listed || this.#store.size === 0) return gone;
    const there = new Set<string>();
    for (const { uri } of listed) {
      if (this.#breather.isDue) await this.#breather.breathe();
      there.add(uri);
    }
    for (const { note } of this.#store) {
      if (this.#breather.isDue) await this.#breather.breathe();
      if (!there.has(note.uri) && !touched.has(note.uri)) gone.push(note.uri);
    }
    return gone;
  }

  async #readAll(batch: Batch, files: readonly NoteFile[]): Promise<void> {
    if (files.length === 0) return;
    const reading = await loadReading();
    await this.#eachAtOnce(files, file => this.#readInto(batch, file, reading));
  }

  async #readInto(batch: Batch, file: NoteFile, reading: Reading): Promise<void> {
    const { stamp } = file;
    const content = await this.#contentOf(file);
    // Many come together, and those that have waited for a turn go on together: each looks whether it is still its own.
    while (this.#breather.isDue) await this.#breather.breathe();
    if (content.state === 'gone') {
      batch.remove(file.uri);
      return;
    }
    batch.reads.push(file.uri);
    const previous = this.#store.get(file.uri)?.note;
    const note =
      content.state === 'text'
        ? this.#parse(reading, file, content, previous)
        : unreadNote(file, content.why, previous);
    if (previous && sameNote(previous, note)) {
      batch.put({ note: previous, stamp });
      return;
    }
    if (content.state === 'unreadable')
      this.#needs.log.warn('A note is not indexed', { file: file.path, why: content.why });
    batch.put({ note, stamp });
  }

  async #contentOf(file: NoteFile): Promise<NoteContent> {
    try {
      return await this.#needs.files.read(file);
    } catch (error) {
      this.#needs.log.error('A note could not be read', { file: file.path, error });
      return { state: 'unreadable', why: 'failed' };
    }
  }

  #parse(
    { noteFrom, NoteSource, sharedSource }: Reading,
    file: NoteFile,
    { text, onDisk }: TextContent,
    previous: Note | undefined,
  ): Note {
    try {
      // With changes that are not saved, it is a text that an editor has too.
      const source = onDisk === undefined ? new NoteSource(text) : sharedSource(text);
      return noteFrom(file, source, previous, onDisk);
    } catch (error) {
      // A mistake of ours costs one note, not all the others of its batch.
      this.#needs.log.error('A note could not be parsed', { file: file.path, error });
      return unreadNote(file, 'failed', previous);
    }
  }

  /** Does this for all files, some of them at once, and lets others work in between. */
  async #eachAtOnce(files: readonly NoteFile[], work: (file: NoteFile) => Promise<void>): Promise<void> {
    const left = files.values();
    const worker = async (): Promise<void> => {
      for (const file of left) {
        if (this.#breather.isDue) await this.#breather.breathe();
        if (this.#disposed) return;
        await work(file);
      }
    };
    await Promise.all(Array.from({ length: Math.min(readsAtOnce, files.length) }, worker));
  }

  async #publish(batch: Batch): Promise<void> {
    if (this.#disposed) return;
    this.#store = batch.store();
    const { changed, removed, reads } = batch;
    const isAnother = changed.length > 0 || removed.length > 0;
    const turn = () => (this.#breather.isDue ? this.#breather.breathe() : undefined);
    try {
      if (isAnother) {
        const snapshot = new Snapshot(this.#store, this.#snapshot.version + 1);
        await this.#prepare(snapshot, turn);
        this.#snapshot = snapshot;
        await this.#changes.fireInTurns({ snapshot, changed, removed }, turn);
      }
      if (reads.length > 0) this.#reads.fire(reads);
    } catch (error) {
      // A view that fails is its own matter; the index goes on.
      this.#needs.log.error('A listener to the notes failed', { error });
    }
  }

  async #prepare({ notes }: Snapshot, turn: Turn): Promise<void> {
    try {
      await this.#needs.prepare?.(notes, turn);
    } catch (error) {
      // Then it is worked out when it is asked for.
      this.#needs.log.error('What follows the notes could not be prepared', { error });
    }
  }
}
