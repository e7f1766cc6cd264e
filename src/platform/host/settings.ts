import * as vscode from 'vscode';
import { deadlineKeys, type DeadlineKey } from '../../core/deadlines/deadlineKeys';
import type { Advice } from '../../core/newNote/sectionText';
import { longestSession } from '../../core/sessions/planOf';
import type { Thresholds } from '../../core/deadlines/near';
import type { ProblemKindId } from '../../core/sessions/sessionKind';
import { settings } from '../../manifest/ids';

/** The user's own name, as it stands below a letter. */
export function ownName(): string {
  const written = vscode.workspace.getConfiguration().get<unknown>(settings.name);
  return typeof written === 'string' ? written.trim() : '';
}

/** The user's own lines for the thesaurus. */
export function searchSynonyms(): readonly string[] {
  return texts(settings.searchSynonyms);
}

/** Which dates the countdown looks at. */
export function deadlineSources(): readonly DeadlineKey[] {
  const written = texts(settings.deadlineSources);
  return deadlineKeys.filter(key => written.includes(key));
}

/** How many hours before anything is due the user wants to be told of it. */
export function deadlineThresholds(): Thresholds {
  return { decisions: hoursIn(settings.deadlineReminders), others: hoursIn(settings.interviewReminders) };
}

function hoursIn(id: string): readonly number[] {
  return texts(id).flatMap(text => {
    const [, count, unit = ''] = /^([1-9]\d{0,2})([dhm])$/.exec(text) ?? [];
    return count === undefined ? [] : Number(count) * (hoursOf[unit] ?? 0);
  });
}

const hoursOf: Readonly<Record<string, number>> = { d: 24, h: 1, m: 1 / 60 };

/** How many minutes an interview takes in a calendar. */
export function interviewMinutes(): number {
  const written = vscode.workspace.getConfiguration().get<unknown>(settings.interviewMinutes);
  return typeof written === 'number' && written >= 5 && written <= 600 ? Math.round(written) : 60;
}

function texts(id: string): readonly string[] {
  const written = vscode.workspace.getConfiguration().get<unknown>(id);
  return Array.isArray(written) ? written.filter(line => typeof line === 'string') : [];
}

/** How many minutes a practice session has when nobody says. */
export function sessionMinutes(): number {
  const written = vscode.workspace.getConfiguration().get<unknown>(settings.sessionMinutes);
  const minutes = typeof written === 'number' ? Math.round(written) : 0;
  return minutes >= 1 && minutes <= longestSession ? minutes : 45;
}

/** How a practice session is split, as it is written: the core says whether it can be. */
export function sessionSplit(kind: ProblemKindId): unknown {
  const id = kind === 'coding' ? settings.codingSplit : settings.designSplit;
  return vscode.workspace.getConfiguration().get<unknown>(id);
}

/** How a design note has the guide’s advice. */
export function sessionAdvice(): Advice {
  const written = vscode.workspace.getConfiguration().get<unknown>(settings.sessionAdvice);
  return written === 'shown' || written === 'none' ? written : 'folded';
}

export function hasNudges(): boolean {
  return vscode.workspace.getConfiguration().get<unknown>(settings.sessionNudges) !== false;
}

export function showsSums(): boolean {
  return vscode.workspace.getConfiguration().get<unknown>(settings.sums) !== false;
}
