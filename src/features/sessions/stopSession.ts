import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Result } from '../../core/base/result';
import type { Answers } from '../../core/newNote/step';
import { logRowOf, type Review } from '../../core/sessions/logRowOf';
import { practiceLogPath } from '../../core/sessions/practiceFiles';
import type { LogRow } from '../../core/sessions/logRow';
import { addToPracticeLog, newPracticeLog } from '../../core/sessions/practiceLog';
import { isForgotten, type Session } from '../../core/sessions/session';
import { reviewSteps } from '../../core/sessions/sessionSteps';
import { askAll } from '../../platform/ask';
import { timeOfDay, today } from '../../platform/clock';
import type { Outcome } from '../../platform/commands';
import { chooseWorkspaceFolder } from '../../platform/notePlace';
import type { NoteWriter } from '../../platform/noteWriter';
import { openAt } from '../../platform/openAt';
import { notesFolder } from '../../platform/settings';
import { tell } from '../../platform/tell';
import { tellUnwritten, whyRefused } from '../../platform/unwritten';
import { exists } from '../../platform/writing/exists';
import type { Needs } from './needs';
import type { RunningSession } from './runningSession';

/** Asks for what was learnt and adds the session to the practice log. Whoever leaves goes on with the session. */
export async function stopSession(
  { writer, clock, state }: Needs,
  running: RunningSession,
): Promise<Outcome> {
  const session = running.current();
  if (!session) return refuse(say('No session is running.'));
  // What is said about it is no part of it.
  const now = clock.now();
  const at = { now: () => session.begunAt, zone: () => clock.zone() };
  const rowWith = (review: Review): LogRow =>
    logRowOf(session, now, { day: today(at), time: timeOfDay(at) }, review);
  const folder = await folderOf(session, state);
  const log = folder && vscode.Uri.joinPath(notesFolder(folder), practiceLogPath);
  const trial = rowWith({ improve: 'x' });
  const refused =
    log && (await exists(log))
      ? await whyRefused(writer, log, text => addToPracticeLog(text, trial))
      : undefined;
  if (log && refused) {
    void tellUnwritten(refused, log);
    return undefined;
  }
  const answers = await askAll(say('Stop the session'), reviewSteps(session.kind));
  if (!answers) return undefined;
  const review = reviewOf(answers);
  const row = rowWith(review);
  if (!folder || !log) {
    running.end();
    await writer.openUntitled('markdown', [{ text: newPracticeLog(row) }]);
    return undefined;
  }
  const logged = await addRow(writer, notesFolder(folder), row);
  if (!logged.ok) {
    void tellUnwritten(logged, log, Object.values(review).filter(Boolean).join('\n'));
    return undefined;
  }
  running.end();
  const open = { title: say('Open log'), do: () => openAt(logged.value, 0) };
  if (isForgotten(session, now))
    void tell(say('The session is in your practice log, without its minutes.'), open);
  else void tell(say('The session is in your practice log: {0} min.', row.Minutes), open);
  return undefined;
}

function reviewOf(answers: Answers): Review {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value.trim()]] : [],
    ),
  );
}

async function folderOf(
  { uri }: Session,
  state: vscode.Memento,
): Promise<vscode.WorkspaceFolder | undefined> {
  const own =
    uri === undefined ? undefined : vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true));
  if (own) return own;
  return (vscode.workspace.workspaceFolders ?? []).length > 0 ? chooseWorkspaceFolder(state) : undefined;
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
