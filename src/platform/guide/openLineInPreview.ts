import * as vscode from 'vscode';
import { headingSlugs } from '../../core/guide/headingSlugs';
import type { Outcome } from '../commands/commands';
import { openAt } from '../editors/openAt';
import { sourceOf } from '../notes/openNote';
import { openInPreview } from './openInPreview';

/** Opens the section of a file of the guide that a line is in, as it is meant to be read. */
export async function openLineInPreview(uri: vscode.Uri, line: number, aside: boolean): Promise<Outcome> {
  let heading = '';
  try {
    const { sections } = sourceOf(await vscode.workspace.openTextDocument(uri)).body;
    const at = sections.filter(section => section.line <= line).length - 1;
    heading = headingSlugs(sections.map(section => section.heading))[at] ?? '';
  } catch {
    // It has gone since it was found: opening it says so.
    return openAt(uri, line);
  }
  return openInPreview({ uri: uri.toString(), line, heading }, aside);
}
