import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import { createLull } from '../../core/base/lull';
import { say } from '../../core/base/message';
import { timers } from '../host/timers';
import { guard, warn } from '../shown/tell';
import type { ProvidedRows } from './provideRows';

/** The boxes of a tree, while somebody ticks them. */
export interface Boxes extends Disposable {
  /** Whether another may be ticked within a moment. */
  areBusy(): boolean;
}

/**
 * Takes what is ticked to the notes. What changes with a tick, such as how many are done, is drawn when no more come: a
 * box that is ticked while the rows above it are drawn anew is one that VS Code does not know at that moment.
 */
export function hearBoxes(id: string, view: vscode.TreeView<string>, provided: ProvidedRows): Boxes {
  const { rows, ticking } = provided;
  /** Boxes were ticked that we could not tell: all of them are drawn as they are. */
  let isUnsure = false;
  const lull = createLull(timers, betweenTicks, () => {
    if (isUnsure) provided.drawAll();
    isUnsure = false;
    provided.catchUp();
  });
  const listening = view.onDidChangeCheckboxState(({ items }) => {
    lull.postpone();
    const known = items.flatMap(([row, state]) => {
      const task = rows.find(row)?.task;
      return task ? [{ row, task, done: state === vscode.TreeItemCheckboxState.Checked }] : [];
    });
    // VS Code forgets rows while they are drawn anew, and then tells only that one of them was ticked.
    if (items.length === 0 || known.length < items.length) {
      isUnsure = true;
      warn(tickedTooSoon);
    }
    void guard(id, () => ticking.begin(known));
  });
  return { areBusy: () => lull.isPending(), dispose: () => together(listening, lull).dispose() };
}

/** A person who ticks one box after the other does so within this time. */
const betweenTicks = 1000;
const tickedTooSoon = say('The list was just changing, so that box was left as it was. Tick it again.');
