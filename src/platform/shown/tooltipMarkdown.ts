import * as vscode from 'vscode';
import { markdownText } from '../../core/base/markdownText';
import type { Words } from '../../core/base/words';
import type { Tooltip, TooltipLine } from '../../core/outlines/tooltip';
import { shownWords } from './shownWords';

/** A tooltip as VS Code shows it. Everything goes in as text: nothing in a note becomes a link or an icon. */
export function tooltipMarkdown({ title, lines, problems }: Tooltip): vscode.MarkdownString {
  const shown = (words: Words) => markdownText(shownWords(words));
  const named = ({ name, text }: TooltipLine) =>
    (name === undefined ? '' : `*${shown(name)}:* `) + shown(text);
  const parts = [`**${shown(title)}**`, ...lines.map(named)].join('\n\n');
  const warnings = problems.map(problem => `\n- ${shown(problem)}`).join('');
  return new vscode.MarkdownString(problems.length > 0 ? `${parts}\n\n---\n${warnings}` : parts);
}
