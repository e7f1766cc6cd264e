import type * as vscode from 'vscode';
import type { InterviewPrepApi } from './api';
import type { Disposable } from './core/base/disposable';
import { NoteIndex } from './core/index/noteIndex';
import { once } from './core/base/once';
import { register as calendar } from './features/calendar/index';
import { register as collisions } from './features/collisions/index';
import { register as companies } from './features/companies/index';
import { register as deadlines } from './features/deadlines/index';
import { register as firstSteps } from './features/firstSteps/index';
import { register as folders } from './features/folders/index';
import { register as guideView } from './features/guide/index';
import { register as letters } from './features/letters/index';
import { register as negotiations } from './features/negotiations/index';
import { register as newNote } from './features/newNote/index';
import { register as noteActions } from './features/notes/index';
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
import { fileFolders } from './platform/notes/workspaceFolders';
import { provideGuideContent } from './platform/guide/guideContent';
import { createGuideFile } from './platform/guide/guideFile';
import { keepIndex } from './platform/storage/keptIndex';
import { followLastEditor } from './platform/editors/lastEditor';
import { loadNotes } from './platform/notes/loadNotes';
import { createLog } from './platform/host/log';
import { createSubjects } from './platform/trees/subjects';
import { createNoteWriter, type NoteWriter } from './platform/writing/noteWriter';
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
export function activate(context: vscode.ExtensionContext): InterviewPrepApi {
  const base = foundation(context);
  const { log, writer, index, kept } = base;
  const publicApi = createPublicApi(index, base.library, clock);
  context.subscriptions.push(
    ...[log, base.commands, writer, base.files, index, kept, base.lastEditor],
    publicApi,
    ...features(base, context),
    // Watchers tell it too, later, or never where nothing is watched.
    writer.onDidTouch(touched => index.touch(touched)),
  );
  void guard('interviewPrep.recovery', () => writer.recover(log));
  void guard('interviewPrep.notes', () => loadNotes(index, kept));
  return publicApi.api;
}

/** What the features stand on, each made of those above it. */
function foundation({ extensionUri, globalStorageUri, storageUri, subscriptions }: vscode.ExtensionContext) {
  const log = createLog('Interview Prep');
  const commands = createCommands(log);
  const guide = createGuideFile(extensionUri);
  const writer = createNoteWriter({
    storage: globalStorageUri,
    clock,
    folderOf: uri => fileFolders(index.snapshot.notes)(uri),
  });
  writers.push(writer);
  const files = createWorkspaceNotes(log);
  const index = new NoteIndex({
    files,
    log,
    clock,
    pause,
    prepare: async (notes, turn) =>
      (await import('./core/deadlines/upcoming')).knowUpcoming(notes, clock.zone(), turn),
  });
  const kept = keepIndex(index, storageUri, log);
  const ownGuide = once(async () => {
    const { createOwnGuide } = await import('./platform/guide/ownGuide');
    const made = createOwnGuide({ log, clock });
    subscriptions.push(made);
    return made;
  });
  const library = once(async () => {
    const { openLibrary } = await import('./library');
    const opened = openLibrary({
      guide,
      notes: { notes: index, files },
      ownGuide: await ownGuide(),
      log,
      pause,
    });
    subscriptions.push(opened);
    return opened.library;
  });
  const lastEditor = followLastEditor(writer);
  return { log, commands, guide, writer, files, index, kept, ownGuide, library, lastEditor, clock };
}

/** The features, of which none knows another: they run each other’s commands. */
function features(
  base: ReturnType<typeof foundation>,
  {
    extension,
    extensionUri,
    globalState,
    globalStorageUri: shared,
    workspaceState: state,
  }: vscode.ExtensionContext,
): readonly Disposable[] {
  const { index, files } = base;
  const notes = () => index.snapshot.notes;
  const storyTree = stories({ ...base, state, leftOuts: files });
  const companyTree = companies({ ...base, leftOuts: files });
  const subjects = createSubjects(index, [storyTree, companyTree]);
  return [
    provideGuideContent(extensionUri),
    search({ ...base, state, extensionUri }),
    guideView({ ...base, extensionId: extension.id }),
    storyTree,
    companyTree,
    folders(),
    firstSteps({ ...base, extensionUri, extensionId: extension.id, remembered: globalState }),
    noteActions({ ...base, subjects, leftOuts: files }),
    negotiations({ ...base, subjects }),
    letters({ ...base, subjects, state }),
    deadlines({ ...base, subjects, shared }),
    problems(base),
    collisions(base),
    calendar({ ...base, subjects, storage: shared }),
    timeline({ ...base, extensionUri }),
    newNote({ ...base, state, subjects, notes }),
    sessions({ ...base, state, extensionUri, notes }),
    sums(base),
    snippets({ ...base, extensionUri }),
    privacy({ ...base, subjects, state, shared }),
  ];
}
