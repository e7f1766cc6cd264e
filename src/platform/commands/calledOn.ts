import * as vscode from 'vscode';

/** What a command was called on, which comes with it in each of VS Code's menus in another way. */
export type CalledOn =
  /** From the palette, by a key, or by another command. */
  | { readonly on: 'nothing' }
  /** A row of a tree, by its id, and all that were selected with it. */
  | { readonly on: 'rows'; readonly clicked: string; readonly selected: readonly string[] }
  /** What is selected in one view, as a key that is pressed there says. */
  | { readonly on: 'view'; readonly view: string }
  /** A file or a folder of the Explorer, or the file of an editor. */
  | { readonly on: 'file'; readonly uri: vscode.Uri }
  /** Something else: a call, or what nobody can read. */
  | { readonly on: 'other' };

export function calledOn([first, others]: readonly unknown[]): CalledOn {
  if (first === undefined) return { on: 'nothing' };
  if (first instanceof vscode.Uri) return { on: 'file', uri: first };
  const view = viewIn(first);
  if (view !== undefined) return { on: 'view', view };
  if (typeof first !== 'string') return { on: 'other' };
  const selected = Array.isArray(others) ? others.filter(other => typeof other === 'string') : [];
  return { on: 'rows', clicked: first, selected };
}

function viewIn(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('view' in argument)) return undefined;
  return typeof argument.view === 'string' ? argument.view : undefined;
}
