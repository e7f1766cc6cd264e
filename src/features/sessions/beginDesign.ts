import * as vscode from 'vscode';
import { design as designNote } from '../../core/kinds/design';
import { newNote } from '../../core/newNote/newNote';
import { scaffoldParts } from '../../core/newNote/scaffoldParts';
import { practicePath } from '../../core/kinds/practiceFolder';
import { practicePaths } from '../../core/kinds/practicePaths';
import { design } from '../../core/sessions/sessionKind';
import { today } from '../../platform/host/today';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { chooseWorkspaceFolder } from '../../platform/asking/chooseWorkspaceFolder';
import { notesFolder } from '../../platform/notes/notesFolder';
import { sessionAdvice } from '../../platform/host/settings';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import { warn } from '../../platform/shown/tell';
import { userTemplate } from '../../platform/notes/userTemplate';
import { askForSession } from './askForSession';
import type { SessionsNeeds } from './sessionsNeeds';
import type { RunningSession } from './runningSession';

/** Asks, writes a design note with its prompts (without a folder, into a new document), and starts the clock. */
export async function beginDesign(needs: SessionsNeeds, running: RunningSession): Promise<Outcome> {
  const { writer, clock, state } = needs;
  const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
  const folder = hasFolder ? await chooseWorkspaceFolder(state, needs.notes()) : undefined;
  if (hasFolder && !folder) return undefined;
  const refusal = folder && (await whyNotIn(folder, writer));
  if (refusal) return refusal;

  const template = folder ? await userTemplate(designNote, folder) : undefined;
  if (template && !template.ok) return template;

  const guide = await needs.guide();
  const asked = await askForSession(design, clock);
  if (!asked) return undefined;
  const { session } = asked;
  const day = today(clock);
  const { title, link = '' } = session.problem;
  const note = newNote({
    kind: designNote,
    answers: { title, practised_on: day, link },
    guide,
    today: day,
    template: template?.value,
    advice: sessionAdvice(),
  });
  if (!note.ok) return note;

  const { text, stops, doubt } = note.value;
  if (doubt) warn(doubt);
  if (!folder) {
    running.begin(session);
    await writer.openUntitled('markdown', scaffoldParts(text, stops));
    await foldAdvice();
    return undefined;
  }
  return keepAnswers(
    () => text,
    async () => {
      const created = await writer.create(notesFolder(folder), practicePaths(title, day, 'md'), text);
      if (!created.ok) return created;
      running.begin({ ...session, uri: created.value.toString() });
      await writer.openScaffold(created.value, text, stops);
      await foldAdvice();
      return undefined;
    },
  );
}

/** Folds the comments of the note that was just opened, where they are to be. It is as good a note unfolded. */
async function foldAdvice(): Promise<void> {
  if (sessionAdvice() !== 'folded') return;
  // Only who knows where a markdown file’s comments are can fold them, and may not have begun.
  await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
  await runInVsCode('editor.foldAllBlockComments');
}

/** What would be refused at the end is refused before anything is asked. */
async function whyNotIn(folder: vscode.WorkspaceFolder, writer: NoteWriter): Promise<Outcome> {
  const refusal = await writer.mayCreate(notesFolder(folder), practicePath);
  if (refusal) return refusal;
  const template = await userTemplate(designNote, folder);
  return template.ok ? undefined : template;
}
