import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Note } from '../../core/notes/note';
import { parseNote } from '../../core/notes/parseNote';
import { knownNames, peopleListed } from '../../core/privacy/knownNames';
import { createRedactor } from '../../core/privacy/redact';
import type { Outcome } from '../../platform/commands';
import { isBelow } from '../../platform/uris';
import { words } from '../../platform/words';

/** More than that is no question to a friend. */
const mostFiles = 200;

/** What is to be copied: a file, the notes below a folder, or these. */
export type Originals = vscode.Uri | readonly Note[] | undefined;

/** Opens a copy without names, addresses and figures as a new document that stands nowhere on the disk. */
export async function redactCopy(originals: Originals, notes: readonly Note[]): Promise<Outcome> {
  const uris = urisOf(originals, notes);
  if (uris.length === 0)
    return refuse(say('There is no note to copy here. Open one, or choose one in a view or the Explorer.'));
  if (uris.length > mostFiles)
    return refuse(say('There are more than {0} notes here. Choose a smaller folder.', mostFiles));
  const texts = await Promise.all(
    uris.map(async uri => ({ uri, text: (await vscode.workspace.openTextDocument(uri)).getText() })),
  );

  const typed = await vscode.window.showInputBox({
    title: words(say('Redact a copy')),
    prompt: words(
      say('Companies, people in fields, logs and lists, addresses and figures are hidden. What else?'),
    ),
    placeHolder: words(say('Names or words, with commas between them. Enter goes on without any.')),
    ignoreFocusOut: true,
  });
  if (typed === undefined) return undefined;

  // Also what stands outside the notes folder, or is not saved yet, says of whom it speaks.
  const own = texts.map(({ uri, text }) =>
    parseNote({ uri: uri.toString(), root: '', path: uri.path }, text),
  );
  const { companies, people } = knownNames([...notes, ...own]);
  const redactor = createRedactor({
    companies,
    people: [...people, ...texts.flatMap(({ text }) => peopleListed(text))],
    others: typed.split(',').map(name => name.trim()),
  });
  const copies = texts.map(({ uri, text }) =>
    texts.length === 1
      ? redactor.note(text)
      : `<!-- ${redactor.text(vscode.workspace.asRelativePath(uri, false))} -->\n\n${redactor.note(text)}`,
  );
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: copies.join('\n'),
  });
  await vscode.window.showTextDocument(document);
  return undefined;
}

function urisOf(originals: Originals, notes: readonly Note[]): readonly vscode.Uri[] {
  const uriOf = ({ uri }: Note) => vscode.Uri.parse(uri, true);
  if (originals === undefined) return [];
  if (!(originals instanceof vscode.Uri)) return originals.map(uriOf);
  const below = notes.map(uriOf).filter(uri => isBelow(uri, originals));
  return below.length === 0 && originals.path.endsWith('.md') ? [originals] : below;
}
