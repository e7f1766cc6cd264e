import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { Refusal, Result } from '../../core/base/result';
import type { OutlineNode, ShownTask } from '../../core/outlines/outlineNode';
import { Ticks } from '../../core/outlines/ticks';
import type { Written } from '../writing/noteWriter';
import { warnAbout } from '../asking/warnAbout';
import { failed } from '../shown/tell';

/** How the ticks of a tree are written. */
export interface TickOptions {
  /** Writes one. What is asked of one note is done in the order in which it was asked. */
  readonly write: (task: ShownTask, done: boolean) => Promise<Result<Written>>;
  /** Is over once the outline has what was written by now. */
  readonly settled: () => Promise<unknown>;
}

export interface Ticked {
  readonly row: string;
  readonly task: ShownTask;
  readonly done: boolean;
}

/** The boxes of one tree on their way to the notes. */
export interface Ticking extends Disposable {
  /** Boxes that were ticked in one go. None waits for another, and why some were refused is told once. */
  begin(boxes: readonly Ticked[]): Promise<void>;
  /** A row as its box stands by now. */
  shown(node: OutlineNode): OutlineNode;
  /** The outline was worked out anew. Answers the rows of which it says something else than their boxes did. */
  yieldTo(find: (row: string) => OutlineNode | undefined): readonly string[];
}

export interface Needs {
  readonly options: TickOptions | undefined;
  /** Draws rows anew, if they are still there. */
  readonly draw: (rows: readonly string[]) => void;
  /** Works the outline out again. */
  readonly refresh: () => void;
}

interface Refused {
  readonly uri: string;
  readonly refusal: Refusal;
}

/** A tick takes less than this unless something holds it up. */
const moment = 400;

export function createTicking({ options, draw, refresh }: Needs): Ticking {
  const ticks = new Ticks();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const drawIf = (isDifferent: boolean, row: string) => {
    if (isDifferent) draw([row]);
  };

  /** Answers why it was refused, and of which note. */
  async function tick({ row, task, done }: Ticked): Promise<Refused | undefined> {
    const own = { row, uri: task.uri, done };
    ticks.begin(own);
    const timer = setTimeout(() => {
      drawIf(ticks.delay(own), row);
    }, moment);
    timers.add(timer);
    const written = await write(options, task, done);
    clearTimeout(timer);
    timers.delete(timer);
    if (!written?.ok) {
      drawIf(ticks.refuse(own), row);
      return written && { uri: task.uri, refusal: written };
    }
    // An editor may have been saved by now.
    const isWritten = written.value === 'saved' || !isUnsaved(task.uri);
    drawIf(ticks.arrive(own, isWritten ? 'written' : 'unsaved'), row);
    void showByItself(own);
    return undefined;
  }

  async function showByItself(own: Parameters<Ticks['becomeKnown']>[0]): Promise<void> {
    await options?.settled();
    ticks.becomeKnown(own);
    refresh();
  }

  const listening = hearSaves(document => {
    const rows = document.isDirty ? [] : ticks.settle(document.uri.toString());
    if (rows.length > 0) draw(rows);
  });
  return {
    async begin(boxes) {
      const refused = (await Promise.all(boxes.map(tick))).filter(one => one !== undefined);
      tellOf(refused);
    },
    shown: node => ticks.shown(node),
    yieldTo: find => ticks.yieldTo(find),
    dispose() {
      timers.forEach(clearTimeout);
      listening.dispose();
    },
  };
}

/** Nothing, where it failed by a mistake of ours: that is told already. */
async function write(
  options: TickOptions | undefined,
  task: ShownTask,
  done: boolean,
): Promise<Result<Written> | undefined> {
  try {
    return await options?.write(task, done);
  } catch (error) {
    failed(error);
    return undefined;
  }
}

function tellOf(refused: readonly Refused[]): void {
  // Notes of many companies have the same name: each is told of.
  const told = new Map(refused.map(one => [JSON.stringify([one.uri, one.refusal.why]), one]));
  for (const { uri, refusal } of told.values()) warnAbout(refusal, vscode.Uri.parse(uri, true));
}

/** Calls for each document that may have nothing unsaved any more. */
function hearSaves(look: (document: vscode.TextDocument) => void): vscode.Disposable {
  const { workspace } = vscode;
  return vscode.Disposable.from(
    workspace.onDidSaveTextDocument(look),
    workspace.onDidCloseTextDocument(look),
    // Undone as far as it was saved.
    workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
    }),
  );
}

function isUnsaved(uri: string): boolean {
  return vscode.workspace.textDocuments.some(open => open.isDirty && open.uri.toString() === uri);
}
