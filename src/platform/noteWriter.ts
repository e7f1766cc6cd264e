import * as vscode from 'vscode';
import { say } from '../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../core/base/result';
import type { LetterPiece } from '../core/letters/letterPieces';
import type { SnippetPart } from '../core/snippets/snippetPart';
import type { TextEdit } from '../core/base/textEdit';
import { createFile } from './writing/createFile';
import type { Clock, Log } from '../core/ports';
import { systemClock } from './clock';
import { isBelow, nameOf } from './uris';
import { createFileLock } from './writing/fileLock';
import { createJournal } from './writing/journal';
import { refuseOutside } from './writing/leadsOutside';
import { nodeHost, type NodeHost } from './writing/nodeHost';
import { isReadOnlyBySetting, readOnlyBySetting, whyToStay } from './writing/readOnly';
import { recover } from './writing/recover';
import { editFile } from './writing/editFile';
import type { Tools, Written } from './writing/tools';
import { writeTrouble } from './writing/fileTrouble';
import { letterSnippet } from './writing/letterSnippet';
import { moveFile } from './writing/moveFile';
import { overwriteFile } from './writing/overwriteFile';
import { asItIs, openFilled, stopsOf } from './writing/openFilled';
import { snippetString } from './writing/snippetString';
import { removeFile, type Removal } from './writing/removeFile';

/** The one door through which the extension writes to users' files. */
export interface NoteWriter {
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
   * unsaved changes is left unsaved; any other is saved, and success means that the disk has it.
   */
  edit(uri: vscode.Uri, change: (text: string) => Result<readonly TextEdit[]>): Promise<Result<Written>>;
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
  /** Takes a file away; `false` where there is no trash to take it to. */
  remove(uri: vscode.Uri, how: Removal): Promise<Result<boolean>>;
  /**
   * Writes a whole file that is made out of notes, over whatever is there: only where the user has just said so in a
   * save dialog, or in the extension's own storage. Never a note.
   */
  overwrite(uri: vscode.Uri, text: string): Promise<Result<vscode.Uri>>;
  /** Ends what an earlier session could not: a file that was cut off gets back what it held. */
  recover(log: Log): Promise<void>;
  readonly onDidCreate: vscode.Event<vscode.Uri>;
  /** A file whose bytes on the disk were changed. */
  readonly onDidWrite: vscode.Event<vscode.Uri>;
  dispose(): void;
}

export interface Needs {
  /** Storage of the extension that all windows share: for the locks, and for what files held before a write. */
  readonly storage?: vscode.Uri;
  readonly clock?: Pick<Clock, 'now'>;
  readonly node?: NodeHost | undefined;
}

/** More names than that are taken only when something is wrong with the folder. */
const mostNames = 1000;

export function createNoteWriter({
  storage,
  clock = systemClock,
  node = nodeHost(),
}: Needs = {}): NoteWriter {
  const created = new vscode.EventEmitter<vscode.Uri>();
  const written = new vscode.EventEmitter<vscode.Uri>();
  const tools: Tools = {
    node,
    lock: createFileLock({ node, storage, clock }),
    journal: createJournal(storage, node),
  };

  async function edit(
    uri: vscode.Uri,
    change: (text: string) => Result<readonly TextEdit[]>,
  ): Promise<Result<Written>> {
    const done = await editFile(tools, uri, change);
    if (done.ok && done.value === 'saved') written.fire(uri);
    return done;
  }

  /** Our own storage may lie behind a link; a file of the user's may not. */
  function make(uri: vscode.Uri, text: string): Promise<boolean> {
    return createFile(tools, uri, text, () => refuseOutside(uri, vscode.Uri.joinPath(uri, '..')));
  }

  return {
    onDidCreate: created.event,
    onDidWrite: written.event,
    dispose() {
      created.dispose();
      written.dispose();
    },
    recover: log => recover(tools, log),

    async create(folder, names, text) {
      const placed = await firstFree(folder, names, uri => make(uri, text));
      if (placed.ok) {
        created.fire(placed.value);
        written.fire(placed.value);
      }
      return placed;
    },

    async move(from, folder, names) {
      try {
        const why = await whyToStay(node, from);
        if (why) return refuse(why);
      } catch (error) {
        return refuse(writeTrouble(error, nameOf(from)));
      }
      return firstFree(folder, names, to => moveFile(tools, from, to));
    },

    async remove(uri, how) {
      try {
        const why = await whyToStay(node, uri);
        if (why) return refuse(why);
        return answer(await removeFile(tools, uri, how));
      } catch (error) {
        return refuse(writeTrouble(error, nameOf(uri)));
      }
    },

    edit,

    async append(uri, addition) {
      try {
        if (await make(uri, addition(''))) return answer('saved');
      } catch (error) {
        return refuse(writeTrouble(error, nameOf(uri)));
      }
      return edit(uri, text => answer([{ start: text.length, end: text.length, text: addition(text) }]));
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

/** Changes what an editor shows. VS Code would let an extension do so where the user cannot. */
async function insertInto(
  { document }: vscode.TextEditor,
  insert: () => Thenable<boolean>,
): Promise<Refusal | undefined> {
  if (isReadOnlyBySetting(document.uri)) return refuse(readOnlyBySetting(document.uri));
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
      return refuse(say('{0} would lie outside the notes folder. Nothing was written.', name));
    try {
      if (await take(uri)) return answer(uri);
    } catch (error) {
      return refuse(writeTrouble(error, name));
    }
  }
  return refuse(say('Every name like {0} is taken. Choose another title.', last));
}
