import * as vscode from 'vscode';
import { languages } from '../../core/snippets/languages';
import { practicePath } from '../../core/kinds/practiceFolder';
import { practicePaths } from '../../core/kinds/practicePaths';
import { coding } from '../../core/sessions/sessionKind';
import { today } from '../../platform/host/today';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { chooseWorkspaceFolder } from '../../platform/asking/chooseWorkspaceFolder';
import { notesFolder } from '../../platform/notes/notesFolder';
import { askForSession } from './askForSession';
import type { SessionsNeeds } from './sessionsNeeds';
import type { RunningSession } from './runningSession';
import { skeletonFile } from './skeletonFile';

const remembered = 'sessions.language';

/** Asks, writes the skeleton into a file of its own (or, without a folder, a new document), and starts the clock. */
export async function beginCoding(needs: SessionsNeeds, running: RunningSession): Promise<Outcome> {
  const { writer, clock, state, extensionUri } = needs;
  const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
  const folder = hasFolder ? await chooseWorkspaceFolder(state, needs.notes()) : undefined;
  if (hasFolder && !folder) return undefined;
  const refusal = folder && (await writer.mayCreate(notesFolder(folder), practicePath));
  if (refusal) return refusal;

  const asked = await askForSession(coding, clock, state.get<string>(remembered));
  if (!asked) return undefined;
  const { session, answers } = asked;
  const language = languages.find(({ id }) => id === answers['language']);
  if (!language) return undefined;
  await state.update(remembered, language.id);

  const { text, parts } = await skeletonFile(extensionUri, language, session);
  const begun = { ...session, language: language.name };
  if (!folder) {
    running.begin(begun);
    await writer.openUntitled(language.id, parts);
    return undefined;
  }
  const names = () => practicePaths(session.problem.title, today(clock), language.ending);
  return keepAnswers(
    () => text,
    async () => {
      const created = await writer.create(notesFolder(folder), names(), text);
      if (!created.ok) return created;
      running.begin({ ...begun, uri: created.value.toString() });
      await writer.openSnippet(created.value, text, parts);
      return undefined;
    },
  );
}
