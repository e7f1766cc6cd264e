import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import type { NoteKind } from '../../core/kinds/kind';
import { encodingName } from '../../core/index/whyNoText';
import { readBytes } from '../files/readBytes';
import { readRegular } from '../files/readRegular';
import { isInside } from '../files/followed';
import { templatesFolder } from './notesFolder';
import { isNotFound } from '../files/fileTrouble';

/** A template is a page, not a book. */
const largest = 256 * 1024;

/** The user's own template for a kind, if there is one. In Restricted Mode the workspace has no say. */
export async function userTemplate(
  kind: NoteKind,
  folder: vscode.WorkspaceFolder,
): Promise<Result<string | undefined>> {
  if (!vscode.workspace.isTrusted) return answer(undefined);
  const uri = vscode.Uri.joinPath(templatesFolder(folder), kind.template);
  try {
    if (!(await isInside(uri, folder.uri)))
      return refuse(
        say('Your template {0} is a link out of this folder. Put a copy there instead.', kind.template),
      );
    const bytes = await readRegular(uri);
    if (bytes.length > largest)
      return refuse(say('Your template {0} is too large to be one. Nothing was written.', kind.template));
    const read = readBytes(bytes);
    return read.state === 'text' ? answer(read.text) : noText(kind, encodingName(read.why));
  } catch (error) {
    return isNotFound(error) ? answer(undefined) : noText(kind);
  }
}

function noText({ template }: NoteKind, encoding?: string): Refusal {
  if (encoding !== undefined)
    return refuse(
      say(
        'Your template {0} is saved as {1}. Save it as UTF-8 first. Nothing was written.',
        template,
        encoding,
      ),
    );
  return refuse(
    say(
      'Your template {0} cannot be read as text. Save it as UTF-8, or remove it. Nothing was written.',
      template,
    ),
  );
}
