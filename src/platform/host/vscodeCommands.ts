import * as vscode from 'vscode';

/** The commands of VS Code itself that we run, with what each takes. */
interface VsCodeCommands {
  readonly setContext: readonly [key: string, value: boolean];
  readonly revealInExplorer: readonly [file: vscode.Uri];
  readonly 'interviewPrep.companies.focus': readonly [];
  readonly 'markdown.showPreview': readonly [file: vscode.Uri];
  readonly 'markdown.showPreviewToSide': readonly [file: vscode.Uri];
  readonly 'editor.foldAllBlockComments': readonly [];
  /** Without a folder, asks which. */
  readonly 'vscode.openFolder':
    | readonly []
    | readonly [
        folder: vscode.Uri,
        options: { readonly forceNewWindow: boolean; readonly forceReuseWindow: boolean },
      ];
  readonly 'workbench.action.openWalkthrough': readonly [id: string, toSide: boolean];
  /** Shows one setting. */
  readonly 'workbench.action.openSettings': readonly [id: string];
}

/** Runs one of them; it fails where VS Code does not have it, as with an extension of its own that is turned off. */
export async function runInVsCode<Id extends keyof VsCodeCommands>(
  id: Id,
  ...args: VsCodeCommands[Id]
): Promise<void> {
  await vscode.commands.executeCommand(id, ...args);
}
