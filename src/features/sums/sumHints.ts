import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { findSums, type FoundSum } from '../../core/sums/findSums';
import { isDesignNote } from '../../core/sums/isDesignNote';
import { commands } from '../../manifest/commands';
import { commandFor } from '../../platform/commands/runCommand';
import { commandLink } from '../../platform/shown/commandLink';
import { sourceOf } from '../../platform/notes/openNote';
import { words } from '../../platform/shown/words';
import { isInPractice } from './mayHaveSums';

/** The hints for the sums on the lines that are in sight. */
export function sumHints(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.InlayHint[] {
  const { matter, body } = sourceOf(document);
  if (!isInPractice(document.uri) && !isDesignNote(matter)) return [];
  return findSums(body, { from: start.line, to: end.line }).map(hintOf);
}

function hintOf({ sum, line, end }: FoundSum): vscode.InlayHint {
  const place = new vscode.Position(line, end);
  if (sum.state === 'clash') {
    const hint = new vscode.InlayHint(place, words(say('does not add up')));
    hint.tooltip = words(sum.why);
    hint.paddingLeft = true;
    return hint;
  }
  const result = sum.shown.join(' · ');
  const part = new vscode.InlayHintLabelPart(result);
  const copy = commandFor(say('Copy'), commands.copyResult, result);
  part.command = copy;
  // A plain click copies too, on the words of the hover.
  part.tooltip = commandLink(copy);
  const hint = new vscode.InlayHint(place, [part]);
  hint.paddingLeft = true;
  // A double click writes it down.
  hint.textEdits = [vscode.TextEdit.insert(place, ` = ${sum.shown[0] ?? ''}`)];
  return hint;
}
