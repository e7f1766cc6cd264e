import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import type { Trash } from '../../core/notes/deletion';
import { writeTrouble } from '../files/fileTrouble';
import { nameOf } from '../files/uris';
import type { NodeHost } from '../host/nodeHost';
import { closeTabs } from './closeTabs';
import { firstFree } from './firstFree';
import { makeNew } from './makeNew';
import { moveFile } from './moveFile';
import { overwriteFile } from './overwriteFile';
import { whyToStay } from './readOnly';
import { removeFile, type Removal } from './removeFile';
import type { Door } from './tools';
import { trashAt } from './trashAt';
import { whyNotNew } from './whyNotNew';

/** Makes files, moves them and takes them away. */
export interface PlacesFiles {
  /** Why no new file can be made at this path below a folder, as far as it can be told before anybody is asked. */
  mayCreate(folder: vscode.Uri, path: string): Promise<Refusal | undefined>;
  /** Why a file, or a folder, cannot be taken away now: asked before somebody is asked whether it should be. */
  mayRemove(uri: vscode.Uri): Promise<Refusal | undefined>;
  /** Writes a new file under the first of the names that is free. Never touches what is there. */
  create(folder: vscode.Uri, names: Iterable<string>, text: string): Promise<Result<vscode.Uri>>;
  /** Gives a file or a folder the first of the names in `folder` that is free; its open editors follow. */
  move(from: vscode.Uri, folder: vscode.Uri, names: Iterable<string>): Promise<Result<vscode.Uri>>;
  /** Whether a file would go to a trash. */
  trashAt(uri: vscode.Uri): Promise<Trash>;
  /**
   * Takes a file away, and its tabs; `false` where there is no trash to take it to. An editor with unsaved changes
   * stays open.
   */
  remove(uri: vscode.Uri, how: Removal): Promise<Result<boolean>>;
  /**
   * Writes a whole file that is made out of notes, over whatever is there: only where the user has just said so in a
   * save dialog, or in the extension's own storage. Never a note.
   */
  overwrite(uri: vscode.Uri, text: string): Promise<Result<vscode.Uri>>;
}

/** `created` is told of each file that was made. */
export function placeFiles(door: Door, created: (uri: vscode.Uri) => void): PlacesFiles {
  const { tools, touch, touchEverything, about } = door;
  const { node } = tools;

  /** What is to stay where it is can be neither moved nor taken away. */
  async function mayRemove(uri: vscode.Uri): Promise<Refusal | undefined> {
    const may = about(uri, await mayLeave(node, uri));
    return may.ok ? undefined : may;
  }

  return {
    async mayCreate(folder, path) {
      const why = await whyNotNew(node, vscode.Uri.joinPath(folder, path), nameOf(folder));
      const may = about(folder, why ? refuse(why) : answer(undefined));
      return may.ok ? undefined : may;
    },

    mayRemove,

    async create(folder, names, text) {
      const placed = about(folder, await firstFree(folder, names, uri => makeNew(tools, uri, text)));
      if (placed.ok) {
        created(placed.value);
        touch(placed.value);
      }
      return placed;
    },

    async move(from, folder, names) {
      const stays = await mayRemove(from);
      if (stays) return stays;
      const moved = about(from, await firstFree(folder, names, to => moveFile(tools, from, to)));
      // It may be a folder.
      if (moved.ok) touchEverything();
      return moved;
    },

    trashAt,

    async remove(uri, how) {
      const stays = await mayRemove(uri);
      if (stays) return stays;
      try {
        if (!(await removeFile(tools, uri, how))) return answer(false);
      } catch (error) {
        return about(uri, refuse(writeTrouble(error, nameOf(uri))));
      }
      touch(uri);
      await closeTabs(uri);
      return answer(true);
    },

    overwrite,
  };
}

async function mayLeave(node: NodeHost | undefined, uri: vscode.Uri): Promise<Result<undefined>> {
  try {
    const why = await whyToStay(node, uri);
    return why ? refuse(why) : answer(undefined);
  } catch (error) {
    return refuse(writeTrouble(error, nameOf(uri)));
  }
}

async function overwrite(uri: vscode.Uri, text: string): Promise<Result<vscode.Uri>> {
  const name = nameOf(uri);
  try {
    if (await overwriteFile(uri, text)) return answer(uri);
    return refuse(say('{0} was changed by another program. Look at it first, then try again.', name));
  } catch (error) {
    return refuse(writeTrouble(error, name));
  }
}
