import type * as vscode from 'vscode';
import type { InterviewPrepApi } from './api';
import { NoteIndex } from './core/index/noteIndex';
import { Library } from './core/search/library';
import { register as calendar } from './features/calendar/index';
import { register as collisions } from './features/collisions/index';
import { register as companies } from './features/companies/index';
import { register as deadlines } from './features/deadlines/index';
import { register as folders } from './features/folders/index';
import { register as guideView } from './features/guide/index';
import { register as letters } from './features/letters/index';
import { register as negotiations } from './features/negotiations/index';
import { register as newNote } from './features/newNote/index';
import { register as notes } from './features/notes/index';
import { register as privacy } from './features/privacy/index';
import { register as problems } from './features/problems/index';
import { register as search } from './features/search/index';
import { register as sessions } from './features/sessions/index';
import { register as snippets } from './features/snippets/index';
import { register as stories } from './features/stories/index';
import { register as timeline } from './features/timeline/index';
import { register as sums } from './features/sums/index';
import { systemClock as clock } from './platform/host/clock';
import { createCommands } from './platform/commands/commands';
import { fileFolders } from './platform/notes/folderNames';
import { guideUri, provideGuideContent } from './platform/guide/guideContent';
import { createGuideFile } from './platform/guide/guideFile';
import { keepIndex } from './platform/storage/keptIndex';
import { followLastEditor } from './platform/editors/lastEditor';
import { loadNotes } from './platform/notes/loadNotes';
import { createLog } from './platform/host/log';
import { createSubjects } from './platform/trees/subjects';
import { createNoteWriter, type NoteWriter } from './platform/writing/noteWriter';
import { createOwnGuide } from './platform/guide/ownGuide';
import { pause } from './platform/host/pause';
import { guard } from './platform/shown/tell';
import { createPublicApi } from './publicApi';
import { createWorkspaceNotes } from './platform/notes/workspaceNotes';

/** What writes, in each window: what was asked of it is on the disk before the window goes. */
const writers: NoteWriter[] = [];

export async function deactivate(): Promise<void> {
  await Promise.all(writers.map(writer => writer.settled()));
}

/** Puts everything together. Every command exists when this returns; nothing is read before it is wanted. */
export function activate({
  extension: { id: extensionId },
  extensionUri,
  globalStorageUri: shared,
  storageUri,
  subscriptions,
  workspaceState: state,
}: vscode.ExtensionContext): InterviewPrepApi {
  const log = createLog('Interview Prep');
  const commands = createCommands(log);
  const guide = createGuideFile(extensionUri);
  const writer = createNoteWriter({
    storage: shared,
    clock,
    folderOf: uri => fileFolders(index.snapshot.notes)(uri),
  });
  writers.push(writer);
  const files = createWorkspaceNotes(log);
  const index = new NoteIndex({ files, log, clock, pause });
  const kept = keepIndex(index, storageUri, log);
  const ownGuide = createOwnGuide({ log, clock });
  const library = new Library({
    guide,
    uriOf: file => guideUri(file).toString(),
    notes: { notes: index, files },
    ownGuide,
    log,
    pause,
  });
  const lastEditor = followLastEditor(writer);
  const publicApi = createPublicApi(index, library, clock);
  const storyView = stories({ commands, index, clock, state, leftOuts: files });
  const companyView = companies({ commands, index, writer, clock, guide, leftOuts: files });
  const subjects = createSubjects(index, [storyView, companyView]);
  subscriptions.push(
    log,
    commands,
    writer,
    files,
    index,
    kept,
    ownGuide,
    library,
    lastEditor,
    publicApi,
    provideGuideContent(extensionUri),
    search({ commands, library, index, lastEditor, state, log, extensionUri, guide }),
    guideView({ commands, ownGuide, index, lastEditor, extensionId, guide }),
    storyView,
    companyView,
    folders(),
    notes({ commands, index, writer, subjects, leftOuts: files }),
    negotiations({ commands, index, writer, clock, subjects }),
    letters({ commands, index, writer, clock, lastEditor, subjects, log, guide }),
    deadlines({ commands, index, writer, clock, subjects, log, shared }),
    problems({ index }),
    collisions({ commands, index, clock }),
    calendar({ commands, index, clock, writer, subjects, storage: shared }),
    timeline({ commands, index, clock, log, extensionUri }),
    newNote({ commands, writer, clock, state, subjects, guide, notes: () => index.snapshot.notes }),
    sessions({
      commands,
      writer,
      clock,
      state,
      extensionUri,
      guide,
      notes: () => index.snapshot.notes,
    }),
    sums({ commands }),
    snippets({ commands, writer, extensionUri }),
    privacy({ commands, index, writer, subjects, kept, state, shared }),
  );
  // Watchers tell it too, later, or never where nothing is watched.
  subscriptions.push(writer.onDidTouch(touched => index.touch(touched)));
  void guard('interviewPrep.recovery', () => writer.recover(log));
  void guard('interviewPrep.notes', () => loadNotes(index, kept));
  return publicApi.api;
}
