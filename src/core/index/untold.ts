import type { NoteFile, Touched } from '../ports';

/** What listings find that nobody has told of: where there is some, there may be more. */
export class Untold {
  #before: ReadonlyMap<string, string | undefined> | undefined;
  #told = new Set<string>();

  /** Somebody has said where to look. */
  tell(touched: Touched): void {
    if (touched !== 'everything') for (const uri of touched) this.#told.add(uri);
  }

  /** Whether this listing differs from the one before by a file that was not told of since. */
  isIn(listed: readonly NoteFile[]): boolean {
    const before = this.#before;
    const told = this.#told;
    const now = new Map(listed.map(({ uri, stamp }) => [uri, stamp]));
    this.#before = now;
    this.#told = new Set();
    if (!before) return false;
    const differs = (uri: string) => {
      if (told.has(uri)) return false;
      if (now.has(uri) !== before.has(uri)) return true;
      const [one, other] = [before.get(uri), now.get(uri)];
      // Without a stamp, it is being written in an editor: that is told of by itself.
      return one !== undefined && other !== undefined && one !== other;
    };
    return [...now.keys(), ...before.keys()].some(differs);
  }
}
