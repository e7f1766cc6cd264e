import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Clock, Log, Touched } from '../../core/ports';
import { systemClock } from '../host/clock';
import { nodeHost, type NodeHost } from '../host/nodeHost';
import { words } from '../shown/words';
import { changeFiles, type ChangesFiles } from './changeFiles';
import { createFileLock } from './fileLock';
import { fillEditors, type FillsEditors } from './fillEditors';
import { createJournal } from './journal';
import { placeFiles, type PlacesFiles } from './placeFiles';
import { recover } from './recover';
import type { Door, Tools, Written } from './tools';

export type { Written };

/** The one door through which the extension writes to users' files. */
export interface NoteWriter extends ChangesFiles, PlacesFiles, FillsEditors {
  /** Ends what an earlier session could not: a file that was cut off gets back what it held. */
  recover(log: Log): Promise<void>;
  readonly onDidCreate: vscode.Event<vscode.Uri>;
  /** Where to look again, as something of ours was made, changed, moved or taken away there. No watcher is needed. */
  readonly onDidTouch: vscode.Event<Touched>;
  dispose(): void;
}

export interface Needs {
  /** Storage of the extension that all windows share: for the locks, and for what files held before a write. */
  readonly storage?: vscode.Uri;
  readonly clock?: Pick<Clock, 'now'>;
  readonly node?: NodeHost | undefined;
  /** The name of the folder that a file is in, where it has to be told from others. */
  readonly folderOf?: (uri: vscode.Uri) => string | undefined;
}

export function createNoteWriter({
  storage,
  clock = systemClock,
  node = nodeHost(),
  folderOf = () => undefined,
}: Needs = {}): NoteWriter {
  const created = new vscode.EventEmitter<vscode.Uri>();
  const touched = new vscode.EventEmitter<Touched>();
  const tools: Tools = {
    node,
    lock: createFileLock({ node, storage, clock }),
    journal: createJournal(storage, node),
  };
  const door: Door = {
    tools,
    touch: uri => touched.fire([uri.toString()]),
    touchEverything: () => touched.fire('everything'),
    about: (uri, done) => {
      const folder = done.ok ? undefined : folderOf(uri);
      return done.ok || folder === undefined ? done : refuse(say('{0}: {1}', folder, words(done.why)));
    },
  };
  return {
    onDidCreate: created.event,
    onDidTouch: touched.event,
    recover: log => recover(tools, log),
    ...changeFiles(door),
    ...placeFiles(door, uri => created.fire(uri)),
    ...fillEditors(tools),
    dispose() {
      created.dispose();
      touched.dispose();
    },
  };
}
