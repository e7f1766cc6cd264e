import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { addBullet } from '../../core/notes/edits/addBullet';
import type { ShownTask } from '../../core/outlines/outlineNode';
import { plainLine } from '../../core/search/plainLine';
import type { Outcome } from '../../platform/commands';
import type { NoteWriter } from '../../platform/noteWriter';
import { tellUnwritten, whyRefused } from '../../platform/unwritten';
import { words } from '../../platform/words';

/** Asks what was answered to a question, and puts it below the question. */
export async function noteAnswer({ uri: key, anchor }: ShownTask, writer: NoteWriter): Promise<Outcome> {
  const uri = vscode.Uri.parse(key, true);
  const refused = await whyRefused(writer, uri, text => addBullet(text, anchor, 'x'));
  if (refused) {
    void tellUnwritten(refused, uri);
    return undefined;
  }
  const typed = await vscode.window.showInputBox({
    title: words(say('Note the answer')),
    prompt: words(say('What did they say to “{0}”', plainLine(anchor.text))),
    ignoreFocusOut: true,
  });
  if (typed === undefined || typed.trim() === '') return undefined;
  const done = await writer.edit(uri, text => addBullet(text, anchor, typed));
  if (!done.ok) void tellUnwritten(done, uri, typed);
  return undefined;
}
