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
    const now = new Map<string, string | undefined>();
    let [isUntold, stayed] = [false, 0];
    for (const { uri, stamp } of listed) {
      now.set(uri, stamp);
      const was = before?.get(uri);
      const wasThere = was !== undefined || before?.has(uri) === true;
      if (wasThere) stayed += 1;
      // Without a stamp, it is being written in an editor: that is told of by itself.
      const isSame = wasThere && (was === undefined || stamp === undefined || was === stamp);
      if (!isSame && !told.has(uri)) isUntold = true;
    }
    this.#before = now;
    this.#told = new Set();
    if (!before) return false;
    // All that were there before stayed: none of them has to be looked for.
    if (isUntold || stayed === before.size) return isUntold;
    return [...before.keys()].some(uri => !now.has(uri) && !told.has(uri));
  }
}
