import type * as vscode from 'vscode';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import { Turns } from '../../core/base/turns';
import { writeTrouble } from '../files/fileTrouble';
import { nameOf } from '../files/uris';
import { editFile } from './editFile';
import { makeNew } from './makeNew';
import type { Change, Door, Written } from './tools';

/** Changes what existing files say. */
export interface ChangesFiles {
  /** Why an existing file cannot be changed now, or not in this way: asked before somebody types what is to be written. */
  mayEdit(uri: vscode.Uri, change?: Change): Promise<Refusal | undefined>;
  /**
   * Changes an existing file by the edits that `change` finds for its current text: one undo step. A file that has
   * unsaved changes is left unsaved; any other is saved, and success means that the disk has it. The edits of one
   * file are done in the order in which they were asked for; those of another never wait for them.
   */
  edit(uri: vscode.Uri, change: Change): Promise<Result<Written>>;
  /** Adds to the end of a text file what `addition` says for its current text; makes the file when there is none. */
  append(uri: vscode.Uri, addition: (text: string) => string): Promise<Result<Written>>;
  /** Is over once every edit that was asked for until now is written, or refused. */
  settled(): Promise<void>;
}

export function changeFiles({ tools, touch, about }: Door): ChangesFiles {
  const turns = new Turns();

  async function edit(uri: vscode.Uri, change: Change): Promise<Result<Written>> {
    const done = await turns.take(uri.toString(), () => editFile(tools, uri, change));
    if (done.ok && done.value !== 'unchanged') touch(uri);
    return done;
  }

  return {
    settled: () => turns.settled(),

    async mayEdit(uri, change = () => answer([])) {
      const tried = await edit(uri, text => {
        const edits = change(text);
        return edits.ok ? answer([]) : edits;
      });
      const may = about(uri, tried);
      return may.ok ? undefined : may;
    },

    edit: async (uri, change) => about(uri, await edit(uri, change)),

    async append(uri, addition) {
      try {
        if (await makeNew(tools, uri, addition(''))) {
          touch(uri);
          return answer('saved');
        }
      } catch (error) {
        return about(uri, refuse(writeTrouble(error, nameOf(uri))));
      }
      const done = await edit(uri, text =>
        answer([{ start: text.length, end: text.length, text: addition(text) }]),
      );
      return about(uri, done);
    },
  };
}
