import * as vscode from 'vscode';
import type { Target } from '../../core/outlines/outlineNode';
import type { Outcome } from '../../platform/commands/commands';
import { runInVsCode } from '../../platform/host/vscodeCommands';
import { openAt } from '../../platform/editors/openAt';

/** Opens a section as it is meant to be read: in VS Code's own preview, at its heading. */
export async function openInPreview({ uri: key, line = 0, heading = '' }: Target): Promise<Outcome> {
  const uri = vscode.Uri.parse(key, true);
  try {
    await runInVsCode('markdown.showPreview', uri.with({ fragment: heading }));
    return undefined;
  } catch {
    // Its extension may be turned off: the text itself is there still.
    return openAt(uri, line);
  }
}
