import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Result } from '../../core/base/result';
import type { Note } from '../../core/notes/note';
import type { Answers } from '../../core/asking/step';
import { logRowOf, type Review } from '../../core/sessions/logRowOf';
import { practiceLogPath } from '../../core/kinds/practiceFolder';
import type { LogRow } from '../../core/sessions/logRow';
import { addToPracticeLog, newPracticeLog } from '../../core/sessions/practiceLog';
import { isForgotten, type Session } from '../../core/sessions/session';
import { reviewSteps } from '../../core/sessions/sessionSteps';
import { askAll } from '../../platform/asking/ask';
import { timeOfDay, today } from '../../platform/host/today';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { chooseWorkspaceFolder } from '../../platform/asking/chooseWorkspaceFolder';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { warnAbout } from '../../platform/asking/warnAbout';
import { openAt } from '../../platform/editors/openAt';
import { notesFolder } from '../../platform/notes/notesFolder';
import { tell } from '../../platform/shown/tell';
import { exists } from '../../platform/files/exists';
import type { SessionsNeeds } from './sessionsNeeds';
import type { RunningSession } from './runningSession';

/** Asks for what was learnt and adds the session to the practice log. Whoever leaves goes on with the session. */
export async function stopSession(needs: SessionsNeeds, running: RunningSession): Promise<Outcome> {
  const { writer, clock, state } = needs;
  const session = running.current();
  if (!session) return refuse(say('No session is running.'));
  // What is said about it is no part of it.
  const now = clock.now();
  const at = { now: () => session.begunAt, zone: () => clock.zone() };
  const rowWith = (review: Review): LogRow =>
    logRowOf(session, now, { day: today(at), time: timeOfDay(at) }, review);
  const own = ownFolder(session);
  if (own) {
    const log = vscode.Uri.joinPath(notesFolder(own), practiceLogPath);
    const refused = await whyNotLogged(notesFolder(own), log, writer, rowWith({ improve: 'x' }));
    if (refused) {
      warnAbout(refused, log);
      return undefined;
    }
  }
  const answers = await askAll(say('Stop the session'), reviewSteps(session.kind));
  if (!answers) return undefined;
  const row = rowWith(reviewOf(answers));
  const folder = own ?? (await chosenFolder(state, needs.notes()));
  if (!folder) {
    running.end();
    await writer.openUntitled('markdown', [{ text: newPracticeLog(row) }]);
    return undefined;
  }
  return keepAnswers(
    () => newPracticeLog(row),
    async () => {
      const logged = await addRow(writer, notesFolder(folder), row);
      if (!logged.ok) return logged;
      // It may have been stopped in the meantime, and another have begun.
      if (running.current()?.begunAt === session.begunAt) running.end();
      tellOf(logged.value, row, isForgotten(session, now));
      return undefined;
    },
  );
}

function tellOf(log: vscode.Uri, { minutes }: LogRow, isWithoutMinutes: boolean): void {
  const open = { title: say('Open log'), do: () => openAt(log, 0) };
  if (isWithoutMinutes) tell(say('The session is in your practice log, without its minutes.'), open);
  else tell(say('The session is in your practice log: {0} min.', minutes), open);
}

function reviewOf(answers: Answers): Review {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value.trim()]] : [],
    ),
  );
}

function ownFolder({ uri }: Session): vscode.WorkspaceFolder | undefined {
  return uri === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true));
}

async function chosenFolder(
  state: vscode.Memento,
  notes: Iterable<Note>,
): Promise<vscode.WorkspaceFolder | undefined> {
  const isOpen = (vscode.workspace.workspaceFolders ?? []).length > 0;
  return isOpen ? chooseWorkspaceFolder(state, notes) : undefined;
}

/** What would be refused at the end is refused before anything is asked. */
async function whyNotLogged(
  notes: vscode.Uri,
  log: vscode.Uri,
  writer: NoteWriter,
  trial: LogRow,
): Promise<Outcome> {
  return (await exists(log))
    ? writer.mayEdit(log, text => addToPracticeLog(text, trial))
    : writer.mayCreate(notes, practiceLogPath);
}

/** Adds a row to the practice log in this notes folder; makes the log when there is none. */
export async function addRow(
  writer: NoteWriter,
  notes: vscode.Uri,
  row: LogRow,
): Promise<Result<vscode.Uri>> {
  const log = vscode.Uri.joinPath(notes, practiceLogPath);
  if (!(await exists(log))) return writer.create(notes, [practiceLogPath], newPracticeLog(row));
  const done = await writer.edit(log, text => addToPracticeLog(text, row));
  return done.ok ? answer(log) : done;
}
