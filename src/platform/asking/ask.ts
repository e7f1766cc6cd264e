import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { likeliest } from '../../core/asking/likeliest';
import { plain } from '../../core/base/plain';
import type { Answers, Choice, ChoiceStep, PickStep, Step, TextStep } from '../../core/asking/step';
import type { LikeText } from '../../core/search/likeTexts';
import type { Words } from '../../core/base/words';
import { shownWords } from '../shown/shownWords';
import { words } from '../shown/words';

type Reply<T> = { readonly go: 'on'; readonly value: T } | { readonly go: 'back' } | { readonly go: 'away' };

interface Place {
  readonly title: Message;
  readonly step: number;
  readonly totalSteps: number;
}

/**
 * Puts the questions one after the other, with a way back; `given` is what they are answered with to begin with.
 * `undefined`: the user left, at whichever step.
 */
export async function askAll(
  title: Message,
  steps: readonly Step[],
  given: Answers = {},
): Promise<Answers | undefined> {
  const answers: Record<string, string | readonly string[]> = { ...given };
  let at = 0;
  for (let step = steps[at]; step; step = steps[at]) {
    const place = { title, step: at + 1, totalSteps: steps.length };
    const reply = await askStep(step, place, answers);
    if (reply.go === 'away') return undefined;
    if (reply.go === 'back') at = Math.max(0, at - 1);
    else {
      answers[step.key] = reply.value;
      at += 1;
    }
  }
  for (const step of steps) {
    const typed = answers[step.key];
    if (step.ask === 'text' && step.written && typeof typed === 'string')
      answers[step.key] = step.written(typed);
  }
  return answers;
}

function askStep(step: Step, where: Place, answers: Answers): Promise<Reply<string | readonly string[]>> {
  switch (step.ask) {
    case 'text':
      return askText(step, where, answers[step.key]);
    case 'one':
      return askOne(step, where, answers);
    case 'many':
      return askMany(step, where, answers);
  }
}

function place(input: vscode.QuickInput, { title, step, totalSteps }: Place): void {
  input.title = words(title);
  if (totalSteps > 1) {
    input.step = step;
    input.totalSteps = totalSteps;
  }
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
    const echo = wrong ? undefined : step.echo?.(input.value);
    input.validationMessage = wrong
      ? words(wrong)
      : echo && { message: words(echo), severity: vscode.InputBoxValidationSeverity.Info };
    return wrong === undefined;
  };
  // An empty field is not scolded before anything was typed into it.
  input.onDidChangeValue(check);
  if (input.value !== '') check();
  return shown(input, where, () => (check() ? input.value : undefined));
}

interface Row extends vscode.QuickPickItem {
  /** The answer that the row stands for, as it will be written. */
  readonly answer: string;
}

/** A list to pick one from. Where the answer may be another, what was typed is one of its rows. */
function askOne(step: ChoiceStep, where: Place, answers: Answers): Promise<Reply<string>> {
  const input = vscode.window.createQuickPick<Row>();
  place(input, where);
  input.placeholder = words(step.placeholder ?? step.prompt);
  const own: Row = { label: words(say('Use what I typed')), answer: '', alwaysShow: true };
  const skip = step.skip && { label: words(step.skip), answer: '', alwaysShow: true };
  const rows = step.choices(answers).map(choice => ({
    ...rowOf(labelOf(choice), choice.description),
    answer: choice.value ?? labelOf(choice),
  }));
  input.items = [...rows, ...(step.own ? [own] : []), ...(skip ? [skip] : [])];

  const before = answers[step.key];
  const chosen = rows.find(row => row.answer === before);
  if (chosen) input.activeItems = [chosen];
  else if (step.own && typeof before === 'string') input.value = before;
  // Enter alone skips, as in every other question that can be.
  else if (skip) input.activeItems = [skip];

  const typed = () => input.value.trim();
  input.onDidChangeValue(() => {
    const meant = likeliest(rows, typed()) ?? (step.own ? own : undefined);
    if (typed() !== '' && meant) input.activeItems = [meant];
  });
  return shown(input, where, () => {
    const [row] = input.activeItems;
    if (row === undefined) return undefined;
    if (row === own) return typed() === '' ? undefined : typed();
    return row.answer;
  });
}

/**
 * A list to pick many from. What is typed filters it; Enter then takes the row in focus, or what was typed where
 * no row has it, and goes on when nothing is typed. While some row has it the rows are left alone: VS Code hears of a
 * change late, and would undo what was ticked in the meantime.
 */
async function askMany(step: PickStep, where: Place, answers: Answers): Promise<Reply<readonly string[]>> {
  const { likeTexts } = await import('../../core/search/likeTexts');
  const input = vscode.window.createQuickPick<Row>();
  place(input, where);
  input.placeholder = words(step.placeholder ?? step.prompt);
  input.canSelectMany = true;

  const own: Row = { label: words(say('Add what I typed')), answer: '', alwaysShow: true };
  const before = answers[step.key] ?? step.ticked?.(answers) ?? [];
  const offered = step.choices(answers).map(choice => rowOf(labelOf(choice), choice.description));
  const isOffered = (answer: string) => offered.some(row => row.answer === answer);
  let rows = [
    ...(typeof before === 'string' ? [before] : before).flatMap(answer =>
      isOffered(answer) ? [] : rowOf(answer),
    ),
    ...offered,
  ];
  input.items = [...rows, own];
  input.selectedItems = rows.filter(row => before.includes(row.answer));

  const find = likeTexts(offered.map(row => row.answer));
  const like = showLike(input, own, () => rows);
  const typed = () => input.value.trim();
  const has = (row: Row) => row.answer.toLowerCase().includes(typed().toLowerCase());
  const meant = () => likeliest(rows, typed()) ?? like.meant() ?? own;
  const take = (row: Row) => {
    like.show([]);
    const selected = input.selectedItems.filter(other => other !== own && other !== row);
    if (row !== own) selected.push(row);
    else if (typed() !== '') {
      const added = rowOf(typed());
      rows = [added, ...rows];
      input.items = [...rows, own];
      selected.push(added);
    }
    input.value = '';
    input.selectedItems = selected;
  };

  input.onDidChangeValue(() => {
    like.show(typed() === '' || rows.some(has) ? [] : find(typed()));
    // Where many can be picked, VS Code puts the focus nowhere by itself.
    input.activeItems = typed() === '' ? [] : [meant()];
  });
  input.onDidChangeSelection(selected => {
    if (selected.includes(own)) take(own);
  });
  return shown(input, where, () => {
    if (typed() === '') return input.selectedItems.map(row => row.answer);
    const [focused] = input.activeItems;
    const isMeant = focused && (focused === own || has(focused) || like.shown().includes(focused));
    take(isMeant ? focused : meant());
    return undefined;
  });
}

/** Shows rows above all others though VS Code’s own filter finds nothing of what was typed in them. */
function showLike(input: vscode.QuickPick<Row>, own: Row, all: () => readonly Row[]) {
  let shown: readonly Row[] = [];
  let meant: Row | undefined;
  const rowOfText = (text: string) => all().find(row => row.answer === text);
  return {
    shown: () => shown,
    /** What somebody types to find this row; nothing when they may as well say something of their own. */
    meant: () => meant,
    show(texts: readonly LikeText[]) {
      const found = texts.flatMap(({ text }) => rowOfText(text) ?? []);
      const first = rowOfText(texts.find(({ isMeant }) => isMeant)?.text ?? '');
      if (found.length === shown.length && found.every((row, at) => row === shown[at]) && first === meant)
        return;
      const selected = input.selectedItems.filter(row => row !== own);
      for (const row of shown) row.alwaysShow = false;
      for (const row of found) row.alwaysShow = true;
      shown = found;
      meant = first;
      const others = all().filter(row => !found.includes(row));
      input.items = meant ? [...found, own, ...others] : [own, ...found, ...others];
      input.selectedItems = selected;
    },
  };
}

/** A label of ours is in the user's language, and that is how it is written; one of theirs stays as it is. */
function labelOf({ label }: Choice): string {
  return typeof label === 'string' ? label : words(label);
}

function rowOf(answer: string, description?: Words): Row {
  return { label: plain(answer), answer, ...(description && { description: shownWords(description) }) };
}
