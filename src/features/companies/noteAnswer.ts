import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { addBullet } from '../../core/notes/edits/addBullet';
import type { ShownTask } from '../../core/outlines/outlineNode';
import { plainLine } from '../../core/search/plainLine';
import type { Outcome } from '../../platform/commands';
import type { NoteWriter } from '../../platform/noteWriter';
import { words } from '../../platform/words';

/** Asks what was answered to a question, and puts it below the question. */
export async function noteAnswer({ uri, anchor }: ShownTask, writer: NoteWriter): Promise<Outcome> {
  const typed = await vscode.window.showInputBox({
    title: words(say('Note the answer')),
    prompt: words(say('What did they say to “{0}”', plainLine(anchor.text))),
    ignoreFocusOut: true,
  });
  if (typed === undefined || typed.trim() === '') return undefined;
  const done = await writer.edit(vscode.Uri.parse(uri, true), text => addBullet(text, anchor, typed));
  return done.ok ? undefined : done;
}
