import * as vscode from 'vscode';
import { linkText, markdownLink } from '../../core/markdown/markdownLink';
import type { Target } from '../../core/outlines/outlineNode';
import type { Words } from '../../core/base/words';
import { guideScheme } from '../../manifest/ids';
import { shownWords } from '../../platform/shown/shownWords';
import { linkPath } from './handleGuideLinks';

/** A link to a section as it stands in a note: VS Code's own kind for the bundled guide, a path for the user's files. */
export function sectionLink(extensionId: string, { uri: key, heading = '' }: Target, label: Words): string {
  const uri = vscode.Uri.parse(key, true);
  const title = shownWords(label);
  const fragment = heading === '' ? '' : `#${heading}`;
  if (uri.scheme === guideScheme) {
    const target = `${vscode.env.uriScheme}://${extensionId}${linkPath}${uri.path.slice(1)}${fragment}`;
    return `[${linkText(title)}](${target})`;
  }
  if (!vscode.workspace.getWorkspaceFolder(uri)) return `[${linkText(title)}](<${key}${fragment}>)`;
  return markdownLink(title, vscode.workspace.asRelativePath(uri, false)).replace(/\)$/, `${fragment})`);
}
