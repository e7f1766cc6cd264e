import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { Emitter, type Event } from '../../core/base/event';
import { together } from '../../core/base/disposable';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineIn } from '../../core/deadlines/withFolderNames';
import type { Reader } from '../../core/deadlines/momentWords';
import { upcoming } from '../../core/deadlines/upcoming';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { settings } from '../../manifest/ids';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { deadlineSources } from '../../platform/host/settings';
import { userLocale } from '../../platform/host/userLocale';

/** The deadlines that the user wants to see, as the notes say them now. */
export interface Deadlines extends Disposable {
  all(): readonly Deadline[];
  /** Fires when the notes or the settings have changed. */
  readonly onDidChange: Event<undefined>;
}

export function createDeadlines(index: NoteIndex, clock: Clock): Deadlines {
  const changed = new Emitter<undefined>();
  const listening = [
    index.onDidChange(() => changed.fire(undefined)),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (followed.some(id => change.affectsConfiguration(id))) changed.fire(undefined);
    }),
  ];
  return {
    all: () => deadlinesNow(index, clock),
    onDidChange: changed.event,
    dispose: () => together(changed, ...listening).dispose(),
  };
}

/** All of them, the first first. An interview that has been needs nobody any more. */
export function deadlinesNow({ snapshot: { notes } }: NoteIndex, clock: Clock): readonly Deadline[] {
  const folderOf = foldersOf(notes);
  const found = upcoming(notes, { zone: clock.zone(), sources: deadlineSources() });
  const isOver = ({ key, instant }: Deadline) => key === 'interview_on' && instant <= clock.now();
  return found.filter(deadline => !isOver(deadline)).map(deadline => deadlineIn(deadline, folderOf));
}

const followed = [settings.deadlineSources, settings.deadlineReminders, settings.interviewReminders];

/** Who reads it, and which clocks are on the wall there. */
export function readerAt(clock: Clock): Reader {
  return { zone: clock.zone(), language: userLocale() };
}
