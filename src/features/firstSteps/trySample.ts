import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Clock } from '../../core/ports';
import { pickOne } from '../../platform/asking/pickOne';
import type { Outcome } from '../../platform/commands/commands';
import { nodeHost } from '../../platform/host/nodeHost';
import { today } from '../../platform/host/today';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import { choose } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { copySample } from './copySample';
import { openedSample } from './openedSample';

export interface TrySampleNeeds {
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly extensionUri: vscode.Uri;
  /** What all windows remember. */
  readonly remembered: vscode.Memento;
}

/** Copies the sample to where the user wants it, with its dates moved to today, and opens it. */
export async function trySample({
  writer,
  clock,
  extensionUri,
  remembered: opened,
}: TrySampleNeeds): Promise<Outcome> {
  const parent = await chooseParent();
  if (!parent) return undefined;
  const isNew = await asksForNewWindow();
  if (isNew === undefined) return undefined;
  const copied = await copySample(writer, extensionUri, parent, today(clock));
  if (!copied.ok) return copied;
  await opened.update(openedSample, copied.value.toString());
  await runInVsCode('vscode.openFolder', copied.value, { forceNewWindow: isNew, forceReuseWindow: !isNew });
  return undefined;
}

/** The folder that the sample’s own is made in. `undefined`: the user left. */
async function chooseParent(): Promise<vscode.Uri | undefined> {
  const temporary = nodeHost()?.temporary;
  if (temporary !== undefined) {
    const place = await pickOne(say('Where do you want the sample?'), [
      {
        value: 'temporary' as const,
        label: say('In a temporary folder'),
        description: say('your computer may delete it some day'),
      },
      { value: 'own' as const, label: say('In a folder that I choose…') },
    ]);
    if (!place) return undefined;
    if (place.value === 'temporary') return vscode.Uri.file(temporary);
  }
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: words(say('Choose the folder to make the sample in')),
      openLabel: words(say('Make the sample here')),
    })) ?? [];
  return chosen;
}

/** Whether the sample opens in a window of its own. `undefined`: the user left. */
async function asksForNewWindow(): Promise<boolean | undefined> {
  // An empty window is there for nothing else.
  if (!vscode.workspace.workspaceFolders) return false;
  const options = { here: say('Open in this window'), another: say('Open in a new window') };
  const chosen = await choose(
    say('Where do you want to open the sample?'),
    [say('It is a folder of its own, with notes about invented people and companies.')],
    [options.another, options.here],
  );
  return chosen && chosen === options.another;
}
