import * as vscode from 'vscode';
import { lineEndFor, type LineEnd } from '../../core/base/lineEnds';
import type { NodeHost } from '../host/nodeHost';

/** How the lines of a new file end, as VS Code would end them there. */
export function newLineEnd(node: NodeHost | undefined, uri: vscode.Uri): LineEnd {
  const scope = /\.(md|markdown)$/i.test(uri.path) ? { uri, languageId: 'markdown' } : uri;
  const setting = vscode.workspace.getConfiguration('files', scope).get<unknown>('eol');
  return lineEndFor(setting, node?.lineEnd ?? browserLineEnd());
}

function browserLineEnd(): LineEnd {
  // The types of this folder know no browser: what is there is asked for, not assumed.
  const { navigator } = globalThis as { navigator?: { readonly userAgent?: string } };
  return navigator?.userAgent?.includes('Windows') ? '\r\n' : '\n';
}
