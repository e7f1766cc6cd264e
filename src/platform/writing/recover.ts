import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Log } from '../../core/ports';
import { tell, warn } from '../shown/tell';
import { nameOf } from '../files/uris';
import type { Tools } from './tools';
import { isNotFound } from '../files/fileTrouble';
import type { Kept, Pending } from './journal';
import { isCutOff, restoreFile } from './restoreFile';
import { isTemporary } from './temporaryBeside';
import { bytesOf, sameBytes } from './textFile';

/** Ends what an earlier session began to write and could not end: it was killed, or the power failed. */
export async function recover(tools: Tools, log: Log): Promise<void> {
  try {
    for (const kept of await tools.journal.list()) await endSafely(tools, kept, log);
  } catch (error) {
    log.warn('What was begun earlier cannot be read', { error });
  }
}

async function endSafely(tools: Tools, kept: Kept, log: Log): Promise<void> {
  try {
    const uri = vscode.Uri.parse(kept.pending.uri, true);
    // Who holds the lock is still at it, and forgets the entry before letting go.
    await tools.lock([uri], async () => {
      if (await kept.isThere()) await end(tools, uri, kept);
    });
  } catch (error) {
    log.warn('A write that was cut off could not be ended', { error });
  }
}

async function end({ node }: Tools, uri: vscode.Uri, kept: Kept): Promise<void> {
  const { pending } = kept;
  if (pending.temporary !== undefined) await discard(vscode.Uri.parse(pending.temporary, true));
  const now = await bytesAt(uri);
  // Deleted since: what its user took away does not come back.
  if (!now || pending.before === undefined || [pending.before, pending.after].some(isIn(now))) {
    await kept.forget();
    // It may be in an editor that VS Code has kept, or nowhere: it was shown, so its user is to know.
    if (now && pending.before !== undefined && !isIn(now)(pending.after))
      tell(
        say(
          'VS Code stopped before a change to {0} was saved. Check whether the change is there.',
          nameOf(uri),
        ),
      );
    return;
  }
  if (isCutOff(now, pending)) {
    if (!(await restoreFile(node, uri, pending))) throw new Error('It cannot be written');
    await kept.forget();
    tell(say('{0} was cut off while it was written. Its text from before is back.', nameOf(uri)));
    return;
  }
  offer(uri, kept, pending);
}

/** Somebody has written it since, so the choice is not ours. */
function offer(uri: vscode.Uri, kept: Kept, { before = '' }: Pending): void {
  warn(
    say(
      'VS Code stopped while {0} was being changed, and the file has changed again since then.',
      nameOf(uri),
    ),
    {
      title: say('Open the text from before'),
      async do() {
        const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: before });
        await vscode.window.showTextDocument(document);
        await kept.forget();
        return undefined;
      },
    },
    {
      title: say('Keep it as it is'),
      async do() {
        await kept.forget();
        return undefined;
      },
    },
  );
}

const isIn = (now: Uint8Array) => (text: string) => sameBytes(now, bytesOf(text));

async function bytesAt(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function discard(temporary: vscode.Uri): Promise<void> {
  // The entry may be damaged, and name a note.
  if (!isTemporary(temporary)) return;
  try {
    await vscode.workspace.fs.delete(temporary);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
