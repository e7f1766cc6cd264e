import * as vscode from 'vscode';
import type { GuideLeftOut } from '../../core/guide/guideLeftOut';
import { followed, isInside } from '../files/followed';

/** Whether a link in the workspace leads out of it. What names a place elsewhere itself may be there. */
export async function leadsOut(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  try {
    return folder !== undefined && !(await isInside(uri, folder.uri));
  } catch {
    // It leads nowhere, or nobody may look.
    return true;
  }
}

/** Why a link that is not followed is not. */
export async function whyNoLink(uri: vscode.Uri): Promise<GuideLeftOut['why']> {
  if (uri.scheme !== 'file') return 'link';
  try {
    await followed(uri);
    return 'elsewhere';
  } catch {
    return 'nowhere';
  }
}
