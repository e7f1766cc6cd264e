import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { addBullet } from '../../core/edits/addBullet';
import type { ShownTask } from '../../core/outlines/outlineNode';
import { plainLine } from '../../core/base/plainLine';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { warnAbout } from '../../platform/asking/warnAbout';
import { words } from '../../platform/shown/words';

/** Asks what was answered to a question, and puts it below the question. */
export async function noteAnswer({ uri, anchor }: ShownTask, writer: NoteWriter): Promise<Outcome> {
  const note = vscode.Uri.parse(uri, true);
  const refused = await writer.mayEdit(note, text => addBullet(text, anchor, 'x'));
  if (refused) {
    warnAbout(refused, note);
    return undefined;
  }
  const typed = await vscode.window.showInputBox({
    title: words(say('Note the answer')),
    prompt: words(say('What did they say to “{0}”', plainLine(anchor.text))),
    ignoreFocusOut: true,
  });
  if (typed === undefined || typed.trim() === '') return undefined;
  return keepAnswers(
    () => `${anchor.text}\n\n- ${typed}\n`,
    async () => {
      const done = await writer.edit(note, text => addBullet(text, anchor, typed));
      return done.ok ? undefined : done;
    },
    note,
  );
}
