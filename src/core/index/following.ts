import type { Disposable } from '../base/disposable';
import { Emitter } from '../base/event';
import { createLull, type Lull } from '../base/lull';
import type { Timers } from '../base/timers';
import type { NoteFile, Touched } from '../ports';
import { Untold } from './untold';

/** What names a file or a folder: its text form is the key of a file. */
export interface Named {
  readonly path: string;
  toString(): string;
}

/** Files that are followed, and where they are. */
export interface Followed<Place extends Named> {
  /** The file at this place, when it is one of them. */
  locate(place: Place): NoteFile | undefined;
  /** Where something stands that is none of them: among them, where they can be, or above. */
  around(place: Place): 'above' | 'among' | undefined;
  /** Whether anybody wants them by now. Before that, nothing is looked at that nobody has told of. */
  isWanted(): boolean;
  /** What to look at since a folder among them is new: nobody tells of all that came with it. Never throws. */
  lookInto(folder: Place): Promise<Touched>;
}

export interface FollowingNeeds<Place extends Named> {
  readonly followed: Followed<Place>;
  readonly timers: Timers;
  /** Whether something is a file for certain. */
  readonly isFile: (place: Place) => Promise<boolean>;
  readonly isFolder: (place: Place) => Promise<boolean>;
  /** How often everything is looked at, as not every change is told of. */
  readonly every?: number | undefined;
}

/** How long typing rests before it is looked at. */
export const typingRest = 150;
/** Watchers put together what happens within less than this, and leave out some of it. */
export const shortLived = 1000;
/** Where things never stop coming, they are looked at this often all the same. */
export const longestStorm = 4000;
/** A watcher that was just asked for has begun by then: what happened before it had is told by nobody. */
export const watcherStart = 5000;
const lookAgainEvery = 10 * 60 * 1000;

/**
 * Turns what is told of files and folders into where to look again. Watchers leave out a part: of what came with a
 * folder, of what happens in a storm, and of all before they have begun. So it also says to look again without having
 * been told.
 */
export class Following<Place extends Named> implements Disposable {
  readonly #needs: FollowingNeeds<Place>;
  readonly #touched = new Emitter<Touched>();
  readonly #untold = new Untold();
  /** The folders that files were seen in. */
  readonly #folders = new Set<string>();
  readonly #typed = new Set<string>();
  readonly #rest: Lull;
  readonly #storm: Lull;
  readonly #afterStorm: Lull;
  readonly #start: Lull;
  #next: Disposable | undefined;

  readonly onDidTouch = this.#touched.event;

  constructor(needs: FollowingNeeds<Place>) {
    this.#needs = needs;
    const { timers, every = lookAgainEvery } = needs;
    this.#rest = createLull(timers, typingRest, () => {
      const uris = [...this.#typed];
      this.#typed.clear();
      this.#tell(uris);
    });
    const lookAgain = () => {
      if (needs.followed.isWanted()) this.lookAtEverything();
    };
    this.#start = createLull(timers, watcherStart, lookAgain);
    this.#afterStorm = createLull(timers, watcherStart, lookAgain);
    const endStorm = () => {
      lookAgain();
      // A folder that was made right behind the one above it may be watched late: nothing in it was told of.
      this.#afterStorm.postpone();
    };
    this.#storm = createLull(timers, shortLived, endStorm, longestStorm);
    const keepLooking = () => {
      this.#next = timers.after(every, () => {
        keepLooking();
        lookAgain();
      });
    };
    keepLooking();
  }

  /** Lists the files. Where a folder is watched late, or not at all, what is found may not be all. */
  async list(find: () => Promise<readonly NoteFile[]>): Promise<readonly NoteFile[]> {
    const found = await find();
    for (const { uri } of found) this.#rememberFolders(uri);
    if (this.#untold.isIn(found)) this.#afterStorm.postpone();
    return found;
  }

  lookAtEverything(): void {
    this.#tell('everything');
  }

  /** Looks at a file, if it is one of them. */
  lookAt(place: Place): boolean {
    const file = this.#needs.followed.locate(place);
    if (!file) return false;
    this.#rememberFolders(file.uri);
    this.#tell([file.uri]);
    return true;
  }

  /** Looks at a file once nobody has typed in it for a moment. */
  lookAfterTyping(place: Place): void {
    const file = this.#needs.followed.locate(place);
    if (!file) return;
    this.#typed.add(file.uri);
    this.#rest.postpone();
  }

  /** Watchers have been asked for just now. */
  beginWatching(): void {
    this.#start.postpone();
  }

  /** Something is there that was not. */
  lookAtNew(place: Place): void {
    if (this.lookAt(place)) {
      this.#storm.postpone();
      return;
    }
    const where = this.#needs.followed.around(place);
    if (where === 'above') {
      this.#storm.postpone();
      this.lookAtEverything();
    } else if (where === 'among') void this.#lookIntoNew(place);
  }

  /** Something that was there is another. */
  lookAtChanged(place: Place): void {
    // A folder that went and came back at once is told of as changed, and nothing of what is in it.
    if (!this.lookAt(place) && this.#needs.followed.around(place)) void this.#lookIntoChanged(place);
  }

  /** Something is not there any more. */
  lookAtGone(place: Place): void {
    if (this.lookAt(place)) this.#storm.postpone();
    else if (this.#needs.followed.around(place) && this.#mayHaveBeenFolder(place)) {
      this.#storm.postpone();
      this.lookAtEverything();
    }
  }

  dispose(): void {
    this.#next?.dispose();
    for (const lull of [this.#rest, this.#storm, this.#afterStorm, this.#start]) lull.dispose();
    this.#touched.dispose();
  }

  #tell(where: Touched): void {
    this.#untold.tell(where);
    this.#touched.fire(where);
  }

  /** Nothing tells whether it was a folder, nor what was in it; a name like a file's was one that files were in. */
  #mayHaveBeenFolder(place: Place): boolean {
    return this.#folders.has(place.toString()) || !/\.\w+$/.test(place.path);
  }

  async #lookIntoNew(place: Place): Promise<void> {
    const { followed, isFile } = this.#needs;
    // There may be anything among them: files of no concern must not have all of it looked at again and again.
    if (await isFile(place)) return;
    this.#storm.postpone();
    const found = await followed.lookInto(place);
    if (found === 'everything') this.lookAtEverything();
    else if (found.length > 0) {
      for (const uri of found) this.#rememberFolders(uri);
      this.#tell(found);
    }
  }

  async #lookIntoChanged(place: Place): Promise<void> {
    if (!(await this.#needs.isFolder(place))) return;
    this.#storm.postpone();
    this.lookAtEverything();
  }

  #rememberFolders(uri: string): void {
    let folder = uri.slice(0, uri.lastIndexOf('/'));
    while (folder.includes('/') && !this.#folders.has(folder)) {
      this.#folders.add(folder);
      folder = folder.slice(0, folder.lastIndexOf('/'));
    }
  }
}
