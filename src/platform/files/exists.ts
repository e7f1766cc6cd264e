import type * as vscode from 'vscode';
import { diskAt } from './diskAt';
import { codeOf, isNotFound } from './fileTrouble';

/** Whether anything has this name. Throws when that cannot be told. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await diskAt(uri).stat('');
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    // A link that leads to itself has the name.
    if (codeOf(error) === 'ELOOP') return true;
    throw error;
  }
}
