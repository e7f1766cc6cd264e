import * as vscode from 'vscode';
import type { Tooltip } from '../../core/outlines/tooltip';
import { shownWords } from './shownWords';

/** A tooltip as VS Code shows it. Everything goes in as text: nothing in a note becomes a link or an icon. */
export function tooltipMarkdown({ title, lines, problems }: Tooltip): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**').appendText(shownWords(title)).appendMarkdown('**');
  for (const { name, text } of lines) {
    markdown.appendMarkdown('\n\n');
    if (name !== undefined) markdown.appendMarkdown('*').appendText(shownWords(name)).appendMarkdown(':* ');
    markdown.appendText(shownWords(text));
  }
  if (problems.length > 0) markdown.appendMarkdown('\n\n---\n');
  for (const problem of problems) markdown.appendMarkdown('\n- ').appendText(shownWords(problem));
  return markdown;
}
