import { Emitter } from '../../src/core/base/event';
import type { NoteContent, NoteFile, NoteFiles, Touched, Unreadable } from '../../src/core/ports';

/** Notes folders in memory. Nothing is said of a change until `touch`, as with a real watcher. */
export class MemoryFiles implements NoteFiles {
  readonly #files = new Map<string, { readonly content: NoteContent; readonly stamp: string | undefined }>();
  readonly #touches = new Emitter<Touched>();
  readonly #held: (() => void)[] = [];
  #stamps = 0;
  #holding = false;
  /** Paths in the order in which they were read. */
  readonly reads: string[] = [];
  listings = 0;
  /** Listings fail while this is set. */
  broken: Error | undefined;

  readonly root: string;
  readonly onDidTouch = this.#touches.event;

  constructor(texts: Readonly<Record<string, string>> = {}, root = 'memory:/notes') {
    this.root = root;
    for (const [path, text] of Object.entries(texts)) this.write(path, text);
  }

  uri(path: string): string {
    return `${this.root}/${path}`;
  }

  file(path: string): NoteFile {
    return { uri: this.uri(path), root: this.root, path };
  }

  write(path: string, text: string): void {
    this.#files.set(path, { content: { state: 'text', text }, stamp: String(++this.#stamps) });
  }

  /** As a document that is open and not saved: its text is not the disk's. */
  type(path: string, text: string): void {
    this.#files.set(path, { content: { state: 'text', text }, stamp: undefined });
  }

  spoil(path: string, why: Unreadable): void {
    this.#files.set(path, { content: { state: 'unreadable', why }, stamp: String(++this.#stamps) });
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  rename(from: string, to: string): void {
    const file = this.#files.get(from);
    if (!file) throw new Error(`There is no ${from}`);
    this.#files.delete(from);
    this.#files.set(to, file);
  }

  text(path: string): string {
    const content = this.#files.get(path)?.content;
    if (content?.state !== 'text') throw new Error(`There is no text at ${path}`);
    return content.text;
  }

  touch(...paths: readonly string[]): void {
    this.#touches.fire(paths.length === 0 ? 'everything' : paths.map(path => this.uri(path)));
  }

  /** Lets no read end until the function that is answered is called. */
  hold(): () => void {
    this.#holding = true;
    return () => {
      this.#holding = false;
      for (const go of this.#held.splice(0)) go();
    };
  }

  async list(): Promise<readonly NoteFile[]> {
    await Promise.resolve();
    this.listings++;
    if (this.broken) throw this.broken;
    return [...this.#files].map(([path, { stamp }]) => ({
      ...this.file(path),
      ...(stamp === undefined ? {} : { stamp }),
    }));
  }

  async read({ path }: NoteFile): Promise<NoteContent> {
    this.reads.push(path);
    if (this.#holding) await new Promise<void>(go => this.#held.push(go));
    return this.#files.get(path)?.content ?? { state: 'gone' };
  }

  locate(uri: string): NoteFile | undefined {
    const path = uri.startsWith(`${this.root}/`) ? uri.slice(this.root.length + 1) : '';
    return path.endsWith('.md') ? this.file(path) : undefined;
  }
}
