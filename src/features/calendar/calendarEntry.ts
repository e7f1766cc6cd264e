import * as vscode from 'vscode';
import { plain } from '../../core/base/plain';
import type { CalendarEntry } from '../../core/deadlines/calendarFile';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineTitle } from '../../core/deadlines/deadlineTitle';
import { shownWords } from '../../platform/shown/shownWords';

/** A deadline as a calendar shows it: whose it is and what it is called, and no other word of the note. */
export async function calendarEntry(deadline: Deadline): Promise<CalendarEntry> {
  const { uri, key, company, note } = deadline;
  return {
    uid: `${await digest(`${pathInWorkspace(vscode.Uri.parse(uri, true))} ${key}`)}@interview-prep-notes`,
    summary: `${plain(company)}: ${shownWords(deadlineTitle(note, key))}`,
    deadline,
  };
}

/** The same on every machine that has the workspace, wherever it lies there. */
function pathInWorkspace(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return uri.path;
  const path = uri.path.slice(folder.uri.path.length + 1);
  return folder.index === 0 ? path : `${folder.name}/${path}`;
}

/** Names a text without giving it away. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.slice(0, 16), byte => byte.toString(16).padStart(2, '0')).join('');
}
