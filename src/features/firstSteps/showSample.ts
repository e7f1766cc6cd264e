import * as vscode from 'vscode';
import { views } from '../../manifest/ids';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import { openedSample } from './openedSample';

/** Shows somebody who has just opened a sample what to do with it, and where. */
export async function showSample(folder: vscode.Uri, remembered: vscode.Memento): Promise<void> {
  await remembered.update(openedSample, undefined);
  await runInVsCode(`${views.companies}.focus`);
  await runInVsCode('markdown.showPreview', vscode.Uri.joinPath(folder, 'README.md'));
}
