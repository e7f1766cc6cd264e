import * as vscode from 'vscode';

export interface Page {
  /** Where the pages' scripts and styles lie: all that they can load. */
  readonly folder: vscode.Uri;
  /** The name of its script and its style there. */
  readonly name: string;
  readonly title: string;
}

/** A page in a webview: nothing but its own script and style may run, and nothing may be fetched. */
export function webviewPage(webview: vscode.Webview, { folder, name, title }: Page): string {
  const uriOf = (ending: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, `${name}.${ending}`)).toString();
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    "form-action 'none'",
    "base-uri 'none'",
  ];
  return `<!doctype html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="${uriOf('css')}">
  </head>
  <body>
    <script nonce="${nonce}" src="${uriOf('js')}"></script>
  </body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
