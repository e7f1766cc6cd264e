import type { NodeHost, NodeWorker } from '../host/nodeHost';
import type { Answer, Answered, Wish } from './diskWork';
import code from 'worker:./diskWorker';

/** How many wishes are sent at once: while the thread does some, others work with what came of those before. */
const mostTogether = 64;
/** For so long, in milliseconds, the thread waits for more to do. */
const idle = 20_000;

/** What came of a wish: the answer, and the bytes where it is a file's. */
export interface Had {
  readonly answer: Answer;
  readonly bytes: Uint8Array;
}

interface Asked {
  readonly had: (had: Had) => void;
  readonly failed: (error: Error) => void;
}

/**
 * A thread that looks at disks for all who ask. Its calls wait for the disk, which takes a fraction of what calls take
 * that do not, and it is the thread that waits. It ends when nobody has asked for a while, and begins again.
 */
export class DiskThread {
  readonly #begin: () => NodeWorker;
  #worker: NodeWorker | undefined;
  /** Those who wait, in the order of their wishes. */
  #open: Asked[] = [];
  /** The last wishes, which are not sent yet. */
  #gathered: Wish[] = [];
  #ending: ReturnType<typeof setTimeout> | undefined;

  /** Throws where there are no threads. */
  constructor(node: Pick<NodeHost, 'startWorker'>) {
    this.#begin = () => node.startWorker(code);
    this.#worker = this.#begun();
  }

  ask(wish: Wish): Promise<Had> {
    return new Promise((had, failed) => {
      this.#open.push({ had, failed });
      this.#gathered.push(wish);
      if (this.#gathered.length === 1) queueMicrotask(() => this.#send());
      else if (this.#gathered.length >= mostTogether) this.#send();
    });
  }

  #send(): void {
    if (this.#gathered.length === 0) return;
    const wishes = this.#gathered;
    this.#gathered = [];
    clearTimeout(this.#ending);
    try {
      this.#worker ??= this.#begun();
      this.#worker.postMessage(wishes);
    } catch (error) {
      this.#stopped(error);
    }
  }

  #begun(): NodeWorker {
    const worker = this.#begin();
    // Nobody stays for it alone.
    worker.unref();
    worker.on('message', answered => this.#take(answered as Answered)); // Of `diskWorker`.
    let cause: unknown;
    worker.on('error', error => (cause = error));
    worker.on('exit', () => {
      if (worker === this.#worker) this.#stopped(cause);
    });
    return worker;
  }

  #take({ answers, bytes }: Answered): void {
    const asked = this.#open.splice(0, answers.length);
    let at = 0;
    for (const [number, answer] of answers.entries()) {
      const length = 'length' in answer ? answer.length : 0;
      asked[number]?.had({ answer, bytes: new Uint8Array(bytes, at, length) });
      at += length;
    }
    if (this.#open.length === 0) this.#restLater();
  }

  #restLater(): void {
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => {
      void this.#worker?.terminate();
      this.#worker = undefined;
    }, idle);
    (this.#ending as { unref?: () => void }).unref?.();
  }

  /** It has come to an end by itself: whoever asks next gets another. */
  #stopped(cause: unknown): void {
    const open = this.#open;
    this.#open = [];
    this.#gathered = [];
    this.#worker = undefined;
    for (const { failed } of open) failed(new Error('What looks at the disk has stopped', { cause }));
  }
}

let thread: DiskThread | undefined;
let isRefused = false;

/** The one thread of this host; `undefined` where none is to be had. */
export function diskThread(node: NodeHost): DiskThread | undefined {
  if (thread || isRefused) return thread;
  try {
    return (thread = new DiskThread(node));
  } catch {
    isRefused = true;
    return undefined;
  }
}
