import * as vscode from 'vscode';

/** A tree and a page with nothing behind them, which show how long VS Code itself takes to draw one. */
export function showPeers(): readonly vscode.Disposable[] {
  const rows = Array.from({ length: 100 }, (_, at) => `Row ${at}`);
  return [
    vscode.window.registerTreeDataProvider('benchProbe.rows', {
      getChildren: (row?: string) => (row === undefined ? rows : []),
      getTreeItem: row => new vscode.TreeItem(row),
    }),
    vscode.commands.registerCommand('benchProbe.emptyPage', () => {
      const page = vscode.window.createWebviewPanel(
        'benchProbe.page',
        'Empty page',
        vscode.ViewColumn.Active,
        {
          enableScripts: true,
        },
      );
      page.webview.onDidReceiveMessage((text: unknown) => page.webview.postMessage({ type: 'echo', text }));
      page.webview.html = emptyPage;
    }),
  ];
}

/** A field whose text is sent to the extension host, and comes back. */
const emptyPage = `<!DOCTYPE html><html><body>
  <input class="benchField"><p class="benchEcho">Nothing</p>
  <script>
    const host = acquireVsCodeApi();
    const field = document.querySelector('.benchField');
    field.addEventListener('input', () => host.postMessage(field.value));
    window.addEventListener('message', ({ data }) => document.querySelector('.benchEcho').textContent = data.text);
  </script>
</body></html>`;
