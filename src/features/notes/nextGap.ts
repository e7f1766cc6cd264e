import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { gapsIn, nextGap as nextOf } from '../../core/markdown/gaps';
import type { Outcome } from '../../platform/commands/commands';
import { sourceOf } from '../../platform/notes/openNote';
import { tell } from '../../platform/shown/tell';

/** Goes to what is to be written next in the active editor. Tab knows the gaps only until somebody clicks elsewhere. */
export function nextGap(): Outcome {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown')
    return refuse(say('Open a note first: this goes to what is not written in it yet.'));
  const { document, selection } = editor;
  const selected = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const gap = nextOf(gapsIn(sourceOf(document).body), selected);
  if (!gap) {
    tell(say('Nothing is left to fill in here.'));
    return undefined;
  }
  const range = new vscode.Selection(document.positionAt(gap.start), document.positionAt(gap.end));
  editor.selection = range;
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return undefined;
}
