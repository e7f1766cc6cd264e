import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { withLineEnds } from '../../core/base/lineEnds';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import type { LetterPiece } from '../../core/letters/letterPieces';
import type { SnippetPart } from '../../core/snippets/snippetPart';
import type { TextEdit } from '../../core/base/textEdit';
import { Turns } from '../../core/base/turns';
import { closeTabs } from './closeTabs';
import { createFile } from './createFile';
import type { Trash } from '../../core/notes/deletion';
import type { Clock, Log, Touched } from '../../core/ports';
import { systemClock } from '../host/clock';
import { isBelow, nameOf } from '../files/uris';
import { createFileLock } from './fileLock';
import { createJournal } from './journal';
import { refuseOutside } from './leadsOutside';
import { nodeHost, type NodeHost } from '../host/nodeHost';
import { exists } from '../files/exists';
import { isReadOnlyBySetting, readOnlyBySetting, whyToStay } from './readOnly';
import { recover } from './recover';
import { editFile } from './editFile';
import type { Tools, Written } from './tools';
import { RefusedTrouble, writeTrouble } from '../files/fileTrouble';
import { newLineEnd } from './newLineEnd';
import { whyNotNew } from './whyNotNew';
import { words } from '../shown/words';
import { letterSnippet } from './letterSnippet';
import { moveFile } from './moveFile';
import { overwriteFile } from './overwriteFile';
import { asItIs, openFilled, stopsOf } from './openFilled';
import { snippetString } from './snippetString';
import { trashAt } from './trashAt';
import { removeFile, type Removal } from './removeFile';

export type { Written };

/** The edits that a file's current text needs, or why there are none to be had. */
type Change = (text: string) => Result<readonly TextEdit[]>;

/** The one door through which the extension writes to users' files. */
export interface NoteWriter {
  /** Why no new file can be made at this path below a folder, as far as it can be told before anybody is asked. */
  mayCreate(folder: vscode.Uri, path: string): Promise<Refusal | undefined>;
  /** Why an existing file cannot be changed now, or not in this way: asked before somebody types what is to be written. */
  mayEdit(uri: vscode.Uri, change?: Change): Promise<Refusal | undefined>;
  /** Why a file, or a folder, cannot be taken away now: asked before somebody is asked whether it should be. */
  mayRemove(uri: vscode.Uri): Promise<Refusal | undefined>;
  /** Writes a new file under the first of the names that is free. Never touches what is there. */
  create(folder: vscode.Uri, names: Iterable<string>, text: string): Promise<Result<vscode.Uri>>;
  /** Opens a file that was just made, with the cursor at the first stop; Tab goes on to the others. */
  openScaffold(uri: vscode.Uri, text: string, stops: readonly number[]): Promise<void>;
  /** The same for a file that was made from a snippet: each of its places is filled in, and chosen for Tab to visit. */
  openSnippet(uri: vscode.Uri, text: string, parts: readonly SnippetPart[]): Promise<void>;
  /** Opens a snippet in a new document that lies nowhere yet. */
  openUntitled(language: string, parts: readonly SnippetPart[]): Promise<void>;
  /**
   * Changes an existing file by the edits that `change` finds for its current text: one undo step. A file that has
   * unsaved changes is left unsaved; any other is saved, and success means that the disk has it. The edits of one
   * file are done in the order in which they were asked for; those of another never wait for them.
   */
  edit(uri: vscode.Uri, change: Change): Promise<Result<Written>>;
  /** Adds to the end of a text file what `addition` says for its current text; makes the file when there is none. */
  append(uri: vscode.Uri, addition: (text: string) => string): Promise<Result<Written>>;
  /** Puts a text in place of what is selected in an editor: one undo step, left unsaved, the cursor behind it. */
  insertAtCursor(editor: vscode.TextEditor, text: string): Promise<Refusal | undefined>;
  /** The same for a letter: Tab visits what is still to be said in it, and one name is typed once. */
  insertLetter(editor: vscode.TextEditor, pieces: readonly LetterPiece[]): Promise<Refusal | undefined>;
  /** The same for a snippet in VS Code's syntax: Tab then visits its places. */
  insertSnippetAtCursor(editor: vscode.TextEditor, body: string): Promise<Refusal | undefined>;
  /** Gives a file or a folder the first of the names in `folder` that is free; its open editors follow. */
  move(from: vscode.Uri, folder: vscode.Uri, names: Iterable<string>): Promise<Result<vscode.Uri>>;
  /** Whether a file would go to a trash. */
  trashAt(uri: vscode.Uri): Promise<Trash>;
  /**
   * Takes a file away, and its tabs; `false` where there is no trash to take it to. An editor with unsaved changes
   * stays open.
   */
  remove(uri: vscode.Uri, how: Removal): Promise<Result<boolean>>;
  /**
   * Writes a whole file that is made out of notes, over whatever is there: only where the user has just said so in a
   * save dialog, or in the extension's own storage. Never a note.
   */
  overwrite(uri: vscode.Uri, text: string): Promise<Result<vscode.Uri>>;
  /** Ends what an earlier session could not: a file that was cut off gets back what it held. */
  recover(log: Log): Promise<void>;
  /** Is over once every edit that was asked for until now is written, or refused. */
  settled(): Promise<void>;
  readonly onDidCreate: vscode.Event<vscode.Uri>;
  /** Where to look again, as something of ours was made, changed, moved or taken away there. No watcher is needed. */
  readonly onDidTouch: vscode.Event<Touched>;
  dispose(): void;
}

export interface Needs {
  /** Storage of the extension that all windows share: for the locks, and for what files held before a write. */
  readonly storage?: vscode.Uri;
  readonly clock?: Pick<Clock, 'now'>;
  readonly node?: NodeHost | undefined;
  /** The name of the folder that a file is in, where it has to be told from others. */
  readonly folderOf?: (uri: vscode.Uri) => string | undefined;
}

/** More names than that are taken only when something is wrong with the folder. */
const mostNames = 1000;

export function createNoteWriter({
  storage,
  clock = systemClock,
  node = nodeHost(),
  folderOf = () => undefined,
}: Needs = {}): NoteWriter {
  const created = new vscode.EventEmitter<vscode.Uri>();
  const touched = new vscode.EventEmitter<Touched>();
  const touch = (uri: vscode.Uri) => {
    touched.fire([uri.toString()]);
  };
  const turns = new Turns();
  const tools: Tools = {
    node,
    lock: createFileLock({ node, storage, clock }),
    journal: createJournal(storage, node),
  };

  async function edit(uri: vscode.Uri, change: Change): Promise<Result<Written>> {
    const done = await turns.take(uri.toString(), () => editFile(tools, uri, change));
    if (done.ok && done.value !== 'unchanged') touch(uri);
    return done;
  }

  /** Our own storage may lie behind a link; a file of the user's may not. */
  async function make(uri: vscode.Uri, text: string): Promise<boolean> {
    if (await exists(uri)) return false;
    const why = await whyNotNew(node, uri, nameOf(uri));
    if (why) throw new RefusedTrouble(why);
    const stays = () => refuseOutside(uri, vscode.Uri.joinPath(uri, '..'));
    return createFile(tools, uri, withLineEnds(text, newLineEnd(node, uri)), stays);
  }

  /** A refusal says which folder it is about where that is not certain. */
  function about<T>(uri: vscode.Uri, done: Result<T>): Result<T> {
    const folder = done.ok ? undefined : folderOf(uri);
    return done.ok || folder === undefined ? done : refuse(say('{0}: {1}', folder, words(done.why)));
  }

  /** What is to stay where it is can be neither moved nor taken away. */
  async function mayRemove(uri: vscode.Uri): Promise<Refusal | undefined> {
    const may = about(uri, await mayLeave(node, uri));
    return may.ok ? undefined : may;
  }

  return {
    onDidCreate: created.event,
    onDidTouch: touched.event,
    dispose() {
      created.dispose();
      touched.dispose();
    },
    recover: log => recover(tools, log),
    settled: () => turns.settled(),

    async mayCreate(folder, path) {
      const why = await whyNotNew(node, vscode.Uri.joinPath(folder, path), nameOf(folder));
      const may = about(folder, why ? refuse(why) : answer(undefined));
      return may.ok ? undefined : may;
    },

    async mayEdit(uri, change = () => answer([])) {
      const tried = await edit(uri, text => {
        const edits = change(text);
        return edits.ok ? answer([]) : edits;
      });
      const may = about(uri, tried);
      return may.ok ? undefined : may;
    },

    mayRemove,

    async create(folder, names, text) {
      const placed = about(folder, await firstFree(folder, names, uri => make(uri, text)));
      if (placed.ok) {
        created.fire(placed.value);
        touch(placed.value);
      }
      return placed;
    },

    async move(from, folder, names) {
      const stays = await mayRemove(from);
      if (stays) return stays;
      const moved = about(from, await firstFree(folder, names, to => moveFile(tools, from, to)));
      // It may be a folder.
      if (moved.ok) touched.fire('everything');
      return moved;
    },

    trashAt,

    async remove(uri, how) {
      const stays = await mayRemove(uri);
      if (stays) return stays;
      try {
        if (!(await removeFile(tools, uri, how))) return answer(false);
      } catch (error) {
        return about(uri, refuse(writeTrouble(error, nameOf(uri))));
      }
      touch(uri);
      await closeTabs(uri);
      return answer(true);
    },

    edit: async (uri, change) => about(uri, await edit(uri, change)),

    async append(uri, addition) {
      try {
        if (await make(uri, addition(''))) {
          touch(uri);
          return answer('saved');
        }
      } catch (error) {
        return about(uri, refuse(writeTrouble(error, nameOf(uri))));
      }
      const done = await edit(uri, text =>
        answer([{ start: text.length, end: text.length, text: addition(text) }]),
      );
      return about(uri, done);
    },

    async overwrite(uri, text) {
      const name = nameOf(uri);
      try {
        if (await overwriteFile(uri, text)) return answer(uri);
        return refuse(say('{0} was changed by another program. Look at it first, then try again.', name));
      } catch (error) {
        return refuse(writeTrouble(error, name));
      }
    },

    async insertAtCursor(editor, text) {
      const { selections } = editor;
      const refused = await insertInto(editor, () =>
        editor.edit(edit => {
          for (const selection of selections) edit.replace(selection, text);
        }),
      );
      if (refused) return refused;
      // What was replaced is still selected; the next key must not overwrite it.
      editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
      return undefined;
    },

    insertSnippetAtCursor: (editor, body) =>
      insertInto(editor, () => editor.insertSnippet(new vscode.SnippetString(body))),

    insertLetter: (editor, pieces) =>
      insertInto(editor, () => editor.insertSnippet(letterSnippet(pieces), undefined, asItIs)),

    openScaffold: (uri, text, stops) => openFilled(tools, uri, text, stopsOf(text, stops)),

    openSnippet: (uri, text, parts) =>
      openFilled(tools, uri, text, { start: 0, end: text.length, snippet: snippetString(parts) }),

    async openUntitled(language, parts) {
      const document = await vscode.workspace.openTextDocument({ language });
      const editor = await vscode.window.showTextDocument(document);
      await editor.insertSnippet(snippetString(parts), new vscode.Position(0, 0), asItIs);
    },
  };
}

async function mayLeave(node: NodeHost | undefined, uri: vscode.Uri): Promise<Result<undefined>> {
  try {
    const why = await whyToStay(node, uri);
    return why ? refuse(why) : answer(undefined);
  } catch (error) {
    return refuse(writeTrouble(error, nameOf(uri)));
  }
}

/** Changes what an editor shows. VS Code would let an extension do so where the user cannot. */
async function insertInto(
  { document }: vscode.TextEditor,
  insert: () => Thenable<boolean>,
): Promise<Refusal | undefined> {
  if (isReadOnlyBySetting(document.uri)) return refuse(readOnlyBySetting(nameOf(document.uri)));
  const isDone = await insert();
  return isDone
    ? undefined
    : refuse(say('{0} could not be changed just now. Try again.', nameOf(document.uri)));
}

/** The first of the names that `take` could take. */
async function firstFree(
  folder: vscode.Uri,
  names: Iterable<string>,
  take: (uri: vscode.Uri) => Promise<boolean>,
): Promise<Result<vscode.Uri>> {
  let tried = 0;
  let last = '';
  for (const name of names) {
    last = name;
    tried += 1;
    if (tried > mostNames) break;
    const uri = vscode.Uri.joinPath(folder, name);
    if (!isBelow(uri, folder))
      return refuse(say('{0} would be outside the notes folder. Nothing was written.', name));
    try {
      if (await take(uri)) return answer(uri);
    } catch (error) {
      return refuse(writeTrouble(error, name));
    }
  }
  return refuse(say('Every name like {0} is taken. Choose another title.', last));
}
