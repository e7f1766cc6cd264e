import * as vscode from 'vscode';
import { once } from '../../core/base/once';
import type { Guide } from '../../core/guide/guide';
import { guideFolder } from './guideContent';

/** The guide that was bundled at build time; read when it is first wanted, and kept. */
export function createGuideFile(extension: vscode.Uri): () => Promise<Guide> {
  return once(() => read(extension));
}

async function read(extension: vscode.Uri): Promise<Guide> {
  const { parseGuide, partFiles } = await import('../../core/guide/parseGuide');
  const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const json: unknown = JSON.parse(await textOf(vscode.Uri.joinPath(extension, 'dist', 'guide.json')));
  const files = await Promise.all(
    partFiles(json).map(async path => ({ path, text: await textOf(guideFolder(extension, path)) })),
  );
  const guide = parseGuide(json, files);
  if (!guide) throw new Error('The bundled guide is of another version than this extension');
  return guide;
}
