import * as vscode from 'vscode';
import { once } from '../../core/base/once';
import type { Guide } from '../../core/guide/guide';

/** The guide that was bundled at build time; read when it is first wanted, and kept. */
export function createGuideFile(extension: vscode.Uri): () => Promise<Guide> {
  return once(() => read(vscode.Uri.joinPath(extension, 'dist', 'guide.json')));
}

async function read(uri: vscode.Uri): Promise<Guide> {
  const { parseGuide } = await import('../../core/guide/parseGuide');
  const bytes = await vscode.workspace.fs.readFile(uri);
  const guide = parseGuide(JSON.parse(new TextDecoder().decode(bytes)));
  if (!guide) throw new Error('The bundled guide is of another version than this extension');
  return guide;
}
