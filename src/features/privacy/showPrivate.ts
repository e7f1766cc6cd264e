import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { NoteIndex } from '../../core/index/noteIndex';
import { sampleMark } from '../../core/notes/sampleMark';
import { contexts } from '../../manifest/ids';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import { guard } from '../../platform/shown/tell';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { gitExposure } from './gitExposure';

/** Keeps in step whether the user’s own notes are where no repository with a remote carries them away. */
export function showPrivate(index: NoteIndex, writer: NoteWriter): Disposable {
  let looked: string | undefined;
  const look = (folders: readonly string[]) => {
    looked = folders.join('\n');
    void guard('interviewPrep.isPrivate', async () => {
      const exposures = await Promise.all(folders.map(folder => gitExposure(vscode.Uri.parse(folder, true))));
      const isPrivate = folders.length > 0 && exposures.every(exposure => exposure === undefined);
      await runInVsCode('setContext', contexts.isPrivate, isPrivate);
    });
  };
  look(ownFolders(index));
  return vscode.Disposable.from(
    index.onDidChange(() => {
      const folders = ownFolders(index);
      if (folders.join('\n') !== looked) look(folders);
    }),
    writer.onDidTouch(touched => {
      if (touched !== 'everything' && touched.some(uri => ignores.test(uri))) look(ownFolders(index));
    }),
  );
}

const ignores = /\/(?:\.gitignore|exclude)$/;

/** The notes folders in which the user has a note of their own. */
function ownFolders({ snapshot: { notes } }: NoteIndex): readonly string[] {
  const own = notes.filter(({ kind, fields }) => kind !== undefined && fields[sampleMark] === undefined);
  return [...new Set(own.map(({ root }) => root))].sort();
}
