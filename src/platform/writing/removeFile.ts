import * as vscode from 'vscode';
import type { Tools } from './tools';
import { isNotFound } from '../files/fileTrouble';
import { refuseOutside } from './leadsOutside';

export type Removal = 'to the trash' | 'for good';

/** Takes a file away. Answers `false` where there is no trash to take it to; then it is untouched. */
export async function removeFile({ lock }: Tools, uri: vscode.Uri, how: Removal): Promise<boolean> {
  return lock([uri], () => removeLocked(uri, how));
}

async function removeLocked(uri: vscode.Uri, how: Removal): Promise<boolean> {
  await refuseOutside(uri);
  const useTrash = how === 'to the trash';
  try {
    await vscode.workspace.fs.delete(uri, { recursive: false, useTrash });
    return true;
  } catch (error) {
    if (isNotFound(error)) return true;
    if (useTrash && !isForbidden(error)) return false;
    throw error;
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'NoPermissions';
}
