import type * as vscode from 'vscode';
import type { InterviewPrepApi } from './api';
import { NoteIndex } from './core/notes/noteIndex';
import { Library } from './core/search/library';
import { register as calendar } from './features/calendar';
import { register as collisions } from './features/collisions';
import { register as companies } from './features/companies';
import { register as deadlines } from './features/deadlines';
import { register as folders } from './features/folders';
import { register as guideView } from './features/guide';
import { register as letters } from './features/letters';
import { register as negotiations } from './features/negotiations';
import { register as newNote } from './features/newNote';
import { register as notes } from './features/notes';
import { register as privacy } from './features/privacy';
import { register as problems } from './features/problems';
import { register as search } from './features/search';
import { register as sessions } from './features/sessions';
import { register as snippets } from './features/snippets';
import { register as stories } from './features/stories';
import { register as timeline } from './features/timeline';
import { register as sums } from './features/sums';
import { systemClock as clock } from './platform/clock';
import { createCommands } from './platform/commands';
import { fileFolders } from './platform/folderNames';
import { guideUri, provideGuideContent } from './platform/guideContent';
import { createGuideFile } from './platform/guideFile';
import { keepIndex } from './platform/keptIndex';
import { followLastEditor } from './platform/lastEditor';
import { loadNotes } from './platform/loadNotes';
import { createLog } from './platform/log';
import { noteTargets } from './platform/noteTargets';
import { createNoteWriter, type NoteWriter } from './platform/noteWriter';
import { createOwnGuide } from './platform/ownGuide';
import { pause } from './platform/pause';
import { createPublicApi } from './platform/publicApi';
import { createWorkspaceNotes } from './platform/workspaceNotes';

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
  const targets = noteTargets([storyView, companyView]);
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
    guideView({ commands, ownGuide, index, lastEditor, log, extensionId, guide }),
    storyView,
    companyView,
    folders(),
    notes({ commands, index, writer, targets, leftOuts: files }),
    negotiations({ commands, index, writer, clock, targets }),
    letters({ commands, index, writer, clock, lastEditor, targets, log, guide }),
    deadlines({ commands, index, writer, clock, targets, log, shared }),
    problems({ index }),
    collisions({ commands, index, clock }),
    calendar({ commands, index, clock, writer, targets, storage: shared }),
    timeline({ commands, index, clock, log, extensionUri }),
    newNote({ commands, writer, clock, state, targets, guide, notes: () => index.snapshot.notes }),
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
    privacy({ commands, index, writer, targets, kept, state, shared }),
  );
  // Watchers tell it too, later, or never where nothing is watched.
  subscriptions.push(writer.onDidTouch(touched => index.touch(touched)));
  void writer.recover(log);
  void loadNotes(index, kept);
  return publicApi.api;
}
