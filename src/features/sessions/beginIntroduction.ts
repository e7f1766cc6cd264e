import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { introductionSession, introductionsOf } from '../../core/sessions/introductionSession';
import { pickNote } from '../../platform/asking/pickNote';
import type { Outcome } from '../../platform/commands/commands';
import { openAt } from '../../platform/editors/openAt';
import { words } from '../../platform/shown/words';
import type { RunningSession } from './runningSession';
import type { SessionsNeeds } from './sessionsNeeds';

/** Opens the introduction that is practised, where there is a note of one, and starts the clock. */
export async function beginIntroduction(needs: SessionsNeeds, running: RunningSession): Promise<Outcome> {
  const all = [...needs.notes()];
  const inHand = vscode.window.activeTextEditor?.document.uri.toString();
  const notes = introductionsOf(all, inHand);
  const [first, second] = notes;
  const isCertain = first?.uri === inHand || !second;
  const note = isCertain ? first : await pickNote(say('Which introduction?'), notes, all);
  if (first && !note) return undefined;
  if (note && note.uri !== inHand) {
    const refusal = await openAt(vscode.Uri.parse(note.uri, true), 0);
    if (refusal) return refusal;
  }
  running.begin(introductionSession(note, words(say('Introduction')), needs.clock.now()));
  return undefined;
}
