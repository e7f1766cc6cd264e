import * as vscode from 'vscode';
import { plain } from '../../core/base/plain';
import { say } from '../../core/base/message';
import type { LikelyName } from '../../core/privacy/likelyNames';
import { words } from '../../platform/shown/words';

type Row = vscode.QuickPickItem & { readonly name: string };

/** Asks what else is to be hidden: words that may be names to tick, and others to type. `undefined`: the user left. */
export async function askWhatElse(left: readonly LikelyName[]): Promise<readonly string[] | undefined> {
  return left.length === 0 ? typed() : ticked(left);
}

async function typed(): Promise<readonly string[] | undefined> {
  const answer = await vscode.window.showInputBox({
    title: words(say('Redact a copy')),
    prompt: words(
      say(
        'Names in fields, lists, log entries and letters are hidden, with addresses and amounts. What else?',
      ),
    ),
    placeHolder: words(say('Names or words, separated by commas. Leave empty to skip.')),
    ignoreFocusOut: true,
  });
  return answer === undefined ? undefined : namesTyped(answer);
}

function ticked(left: readonly LikelyName[]): Promise<readonly string[] | undefined> {
  const input = vscode.window.createQuickPick<Row>();
  input.title = words(say('Redact a copy'));
  input.placeholder = words(say('Hide these too? Tick them, or type others, separated by commas.'));
  input.canSelectMany = true;
  input.ignoreFocusOut = true;
  // What is typed is another name: it filters nothing.
  input.items = left.map(({ name }) => ({ name, label: plain(name), alwaysShow: true }));
  input.selectedItems = input.items.filter((_, at) => left[at]?.isLikely === true);
  return new Promise(resolve => {
    input.onDidAccept(() => {
      resolve([...input.selectedItems.map(({ name }) => name), ...namesTyped(input.value)]);
      input.dispose();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function namesTyped(answer: string): readonly string[] {
  return answer.split(/[,;、，]/).flatMap(name => name.trim() || []);
}
