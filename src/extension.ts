import type * as vscode from 'vscode';
import type { InterviewPrepApi } from './api';
import { NoteIndex } from './core/notes/noteIndex';
import { Library } from './core/search/library';
import { register as companies } from './features/companies';
import { register as guideView } from './features/guide';
import { register as newNote } from './features/newNote';
import { register as notes } from './features/notes';
import { register as privacy } from './features/privacy';
import { register as problems } from './features/problems';
import { register as search } from './features/search';
import { register as snippets } from './features/snippets';
import { register as stories } from './features/stories';
import { systemClock as clock } from './platform/clock';
import { createCommands } from './platform/commands';
import { guideUri, provideGuideContent } from './platform/guideContent';
import { createGuideFile } from './platform/guideFile';
import { keepIndex } from './platform/keptIndex';
import { followLastEditor } from './platform/lastEditor';
import { loadNotes } from './platform/loadNotes';
import { createLog } from './platform/log';
import { noteTargets } from './platform/noteTargets';
import { createNoteWriter } from './platform/noteWriter';
import { createOwnGuide } from './platform/ownGuide';
import { pause } from './platform/pause';
import { createPublicApi } from './platform/publicApi';
import { createWorkspaceNotes } from './platform/workspaceNotes';

/** Puts everything together. Every command exists when this returns; nothing is read before it is wanted. */
export function activate({
  extension: { id: extensionId },
  extensionUri,
  storageUri,
  subscriptions,
  workspaceState: state,
}: vscode.ExtensionContext): InterviewPrepApi {
  const log = createLog('Interview Prep');
  const commands = createCommands(log);
  const guide = createGuideFile(extensionUri);
  const writer = createNoteWriter();
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
  const publicApi = createPublicApi(index, library);
  const storyView = stories({ commands, index, clock, state });
  const companyView = companies({ index, writer, clock });
  const targets = noteTargets([storyView, companyView]);
  subscriptions.push(
    log,
    writer,
    files,
    index,
    kept,
    ownGuide,
    library,
    lastEditor,
    publicApi,
    provideGuideContent(extensionUri),
    search({ commands, library, lastEditor, state, log, extensionUri, guide }),
    guideView({ commands, ownGuide, lastEditor, log, extensionId, guide }),
    storyView,
    companyView,
    notes({ commands, index, writer, targets }),
    problems({ index }),
    newNote({ commands, writer, clock, state, guide, notes: () => index.snapshot.notes }),
    snippets({ commands, writer, extensionUri }),
    privacy({ writer, state }),
  );
  void loadNotes(index, kept);
  return publicApi.api;
}
