import * as vscode from 'vscode';
import type { Target } from '../../core/outlines/outlineNode';
import type { Outcome } from '../commands/commands';
import { openAt } from '../editors/openAt';
import { runInVsCode } from '../host/vscodeCommands';

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
