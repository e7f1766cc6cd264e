import * as vscode from 'vscode';
import { headingSlugs } from '../../core/guide/headingSlugs';
import type { Target } from '../../core/outlines/outlineNode';
import type { Outcome } from '../commands/commands';
import { openAt } from '../editors/openAt';
import { runInVsCode } from '../host/vscodeCommands';
import { sourceOf } from '../notes/openNote';

/** Opens a section as it is meant to be read: in VS Code's own preview, at its heading. */
export async function openInPreview(
  { uri: key, line = 0, heading = '' }: Target,
  aside = false,
): Promise<Outcome> {
  const uri = vscode.Uri.parse(key, true);
  const show = aside ? 'markdown.showPreviewToSide' : 'markdown.showPreview';
  try {
    await runInVsCode(show, uri.with({ fragment: heading }));
    return undefined;
  } catch {
    // Its extension may be turned off: the text itself is there still.
    return openAt(uri, line, aside ? vscode.ViewColumn.Beside : undefined);
  }
}

/** The same for the section that a line is in. */
export async function openLineInPreview(uri: vscode.Uri, line: number, aside: boolean): Promise<Outcome> {
  let heading = '';
  try {
    const { sections } = sourceOf(await vscode.workspace.openTextDocument(uri)).body;
    const at = sections.filter(section => section.line <= line).length - 1;
    heading = headingSlugs(sections.map(section => section.heading))[at] ?? '';
  } catch {
    // It has gone since it was found: opening it says so.
    return openAt(uri, line);
  }
  return openInPreview({ uri: uri.toString(), line, heading }, aside);
}
