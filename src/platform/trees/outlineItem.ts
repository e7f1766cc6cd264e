import * as vscode from 'vscode';
import type { Reader } from '../../core/deadlines/momentWords';
import { noteTooltip, rowTooltip } from '../../core/outlines/noteTooltip';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import { commands } from '../../manifest/commands';
import { commandOnRow } from '../commands/runCommand';
import { shownWords } from '../shown/shownWords';
import { tooltipMarkdown } from '../shown/tooltipMarkdown';

/** A row as VS Code draws it, for somebody who reads it there. */
export function outlineItem(node: OutlineNode, reader?: Reader): vscode.TreeItem {
  const {
    id,
    label,
    description = [],
    spoken,
    icon,
    context,
    opens,
    note,
    task,
    warnings = [],
    folder,
  } = node;
  const item = new vscode.TreeItem(shownWords(label), collapsibleState(node));
  item.id = id;
  item.description = description.map(shownWords).join(' · ');
  item.contextValue = context;
  item.accessibilityInformation = {
    label: (spoken ?? [label, ...description]).map(shownWords).join(', '),
  };
  if (icon)
    item.iconPath = new vscode.ThemeIcon(icon.id, icon.color ? new vscode.ThemeColor(icon.color) : undefined);
  if (task)
    item.checkboxState = task.done
      ? vscode.TreeItemCheckboxState.Checked
      : vscode.TreeItemCheckboxState.Unchecked;
  if (note) item.tooltip = tooltipMarkdown(noteTooltip(note, { warnings, folder, reader }));
  // What is said of a task is looked up when somebody asks for it.
  else if (!task) item.tooltip = tooltipMarkdown(rowTooltip(node));
  if (opens) item.command = commandFor(node, opens);
  return item;
}

/** A row that can have others below it stays one while it has none: then it does not close when the first comes. */
function collapsibleState({ children, expanded }: OutlineNode): vscode.TreeItemCollapsibleState {
  if (!children) return vscode.TreeItemCollapsibleState.None;
  return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

function commandFor(
  { id }: OutlineNode,
  { uri, line, field, heading }: NonNullable<OutlineNode['opens']>,
): vscode.Command {
  if (heading !== undefined) return commandOnRow(commands.openGuideSection, id);
  if (field !== undefined) return commandOnRow(commands.openNote, id);
  // VS Code's own command opens as its own trees do: in a preview, and with the focus where it was.
  const selection = line === undefined ? undefined : new vscode.Range(line, 0, line, 0);
  const options: vscode.TextDocumentShowOptions = selection ? { selection } : {};
  return { command: 'vscode.open', title: '', arguments: [vscode.Uri.parse(uri, true), options] };
}
