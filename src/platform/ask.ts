import * as vscode from 'vscode';
import { say, type Message } from '../core/base/message';
import { plain } from '../core/base/plain';
import type { Answers, PickStep, Step, TextStep } from '../core/newNote/step';
import { words } from './words';

type Reply<T> = { readonly go: 'on'; readonly value: T } | { readonly go: 'back' } | { readonly go: 'away' };

interface Place {
  readonly title: Message;
  readonly step: number;
  readonly totalSteps: number;
}

/** Puts the questions one after the other, with a way back. `undefined`: the user left, at whichever step. */
export async function askAll(title: Message, steps: readonly Step[]): Promise<Answers | undefined> {
  const answers: Record<string, string | readonly string[]> = {};
  let at = 0;
  for (let step = steps[at]; step; step = steps[at]) {
    const place = { title, step: at + 1, totalSteps: steps.length };
    const reply = await (step.ask === 'text'
      ? askText(step, place, answers[step.key])
      : askMany(step, place, answers));
    if (reply.go === 'away') return undefined;
    if (reply.go === 'back') at = Math.max(0, at - 1);
    else {
      answers[step.key] = reply.value;
      at += 1;
    }
  }
  return answers;
}

function place(input: vscode.QuickInput, { title, step, totalSteps }: Place): void {
  input.title = words(title);
  input.step = step;
  input.totalSteps = totalSteps;
  // A look at another window must not throw away what was typed.
  input.ignoreFocusOut = true;
}

/** Shows an input until it is answered, left, or the back button is pressed. */
function shown<T>(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  { step }: Place,
  accept: () => T | undefined,
): Promise<Reply<T>> {
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Reply<T>>(resolve => {
    input.onDidAccept(() => {
      const value = accept();
      if (value === undefined) return;
      resolve({ go: 'on', value });
      input.dispose();
    });
    input.onDidTriggerButton(() => {
      resolve({ go: 'back' });
      input.dispose();
    });
    input.onDidHide(() => {
      resolve({ go: 'away' });
      input.dispose();
    });
    input.show();
  });
}

function askText(
  step: TextStep,
  where: Place,
  before: string | readonly string[] = '',
): Promise<Reply<string>> {
  const input = vscode.window.createInputBox();
  place(input, where);
  input.prompt = words(step.prompt);
  if (step.placeholder) input.placeholder = words(step.placeholder);
  input.value = typeof before === 'string' ? before : '';
  const check = () => {
    const wrong = step.check(input.value);
    input.validationMessage = wrong && words(wrong);
    return wrong === undefined;
  };
  // An empty field is not scolded before anything was typed into it.
  input.onDidChangeValue(check);
  return shown(input, where, () => (check() ? input.value : undefined));
}

interface Row extends vscode.QuickPickItem {
  /** The answer that the row stands for, as it will be written. */
  readonly answer: string;
}

/**
 * A list to pick many from. What is typed filters it, and can be added as an answer of the user's own. Enter
 * takes the row in focus while something is typed, and goes on when nothing is.
 */
function askMany(step: PickStep, where: Place, answers: Answers): Promise<Reply<readonly string[]>> {
  const input = vscode.window.createQuickPick<Row>();
  place(input, where);
  input.placeholder = words(step.placeholder ?? step.prompt);
  input.canSelectMany = true;

  const offered = step.choices(answers).map(({ label, description }) => rowOf(label, description));
  const before = answers[step.key] ?? [];
  const isNew = (answer: string) => !rows.some(row => row.answer.toLowerCase() === answer.toLowerCase());
  let rows: readonly Row[] = offered;
  for (const answer of typeof before === 'string' ? [before] : before)
    if (isNew(answer)) rows = [rowOf(answer), ...rows];
  let own: Row | undefined;

  const show = (selected: readonly Row[]) => {
    const typed = input.value.trim();
    // Its label has none of the typed words, so that VS Code puts it behind all rows that have.
    own =
      typed !== '' && isNew(typed)
        ? { label: words(say('Add as your own')), description: plain(typed), answer: typed, alwaysShow: true }
        : undefined;
    input.items = own ? [...rows, own] : rows;
    input.selectedItems = selected;
    // VS Code focuses no row by itself where many can be picked; Enter should take the one that is meant.
    const meant = rows.find(row => row.label.toLowerCase().includes(typed.toLowerCase())) ?? own;
    input.activeItems = typed !== '' && meant ? [meant] : [];
  };
  /** Ticks a row, and makes what was typed a row like the others. */
  const take = (row: Row) => {
    const taken = row === own ? rowOf(row.answer) : row;
    if (row === own) rows = [taken, ...rows];
    const selected = [...input.selectedItems.filter(other => other !== row), taken];
    input.value = '';
    show(selected);
  };

  show(rows.filter(row => before.includes(row.answer)));
  input.onDidChangeValue(() => show(input.selectedItems));
  input.onDidChangeSelection(selected => {
    if (own && selected.includes(own)) take(own);
  });
  return shown(input, where, () => {
    const [focused] = input.activeItems;
    if (input.value.trim() === '' || !focused || input.selectedItems.includes(focused))
      return input.selectedItems.map(row => row.answer);
    take(focused);
    return undefined;
  });
}

function rowOf(answer: string, description?: Message): Row {
  return { label: plain(answer), answer, ...(description && { description: words(description) }) };
}
