import * as vscode from 'vscode';
import { ownLetter } from '../../core/letters/ownLetter';
import type { LetterText } from '../../core/letters/letter';
import { readBytes } from '../../platform/files/readBytes';
import type { Log } from '../../core/ports';
import { isInside } from '../../platform/files/followed';
import { templatesFolder } from '../../platform/notes/notesFolder';
import { readRegular } from '../../platform/files/readRegular';
import { isNotFound } from '../../platform/files/fileTrouble';

const folderName = 'letters';
/** A letter is a page, not a book. */
const largest = 64 * 1024;

/** The user's own letters: markdown files below the templates folders. In Restricted Mode there are none. */
export async function readOwnLetters(log: Log): Promise<readonly LetterText[]> {
  if (!vscode.workspace.isTrusted) return [];
  const folders = vscode.workspace.workspaceFolders ?? [];
  const read = await Promise.all(
    folders.map(folder =>
      lettersIn(folder.uri, vscode.Uri.joinPath(templatesFolder(folder), folderName), log),
    ),
  );
  return read.flat();
}

async function lettersIn(within: vscode.Uri, folder: vscode.Uri, log: Log): Promise<readonly LetterText[]> {
  const names = (await filesIn(folder)).filter(name => /\.md$/i.test(name)).sort();
  const letters = await Promise.all(
    names.map(name => letterAt(within, vscode.Uri.joinPath(folder, name), log)),
  );
  return letters.flatMap(letter => letter ?? []);
}

async function filesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => type & vscode.FileType.File).map(([name]) => name);
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

async function letterAt(within: vscode.Uri, uri: vscode.Uri, log: Log): Promise<LetterText | undefined> {
  try {
    if (!(await isInside(uri, within))) return undefined;
    const bytes = await readRegular(uri);
    const content = bytes.length > largest ? undefined : readBytes(bytes);
    if (content?.state === 'text')
      return ownLetter(uri.path.slice(uri.path.lastIndexOf('/') + 1), content.text);
  } catch {
    // Gone since it was listed, or not to be read: the others still are.
  }
  log.warn('A letter of your own cannot be read as text, or is too large to be one.');
  return undefined;
}
