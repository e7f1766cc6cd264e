import * as vscode from 'vscode';
import type { Guide } from '../../core/guide/guide';
import { parseGuide } from '../../core/guide/parseGuide';

/** The guide that was bundled at build time; read when it is first wanted, and kept. */
export function createGuideFile(extension: vscode.Uri): () => Promise<Guide> {
  let reading: Promise<Guide> | undefined;
  return () =>
    (reading ??= read(vscode.Uri.joinPath(extension, 'dist', 'guide.json')).catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));
}

async function read(uri: vscode.Uri): Promise<Guide> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const guide = parseGuide(JSON.parse(new TextDecoder().decode(bytes)));
  if (!guide) throw new Error('The bundled guide is of another version than this extension');
  return guide;
}
